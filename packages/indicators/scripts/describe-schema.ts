import { join } from 'node:path';
import ts from 'typescript';
import { repositoryFolder } from './generated-files.ts';
import { usualWords } from './usual-words.ts';

/** As much of a JSON Schema as tells what a description belongs to. */
export interface Json {
  $ref?: string;
  description?: string;
  type?: unknown;
  const?: unknown;
  enum?: readonly unknown[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  properties?: Record<string, Json>;
  additionalProperties?: unknown;
  items?: unknown;
  prefixItems?: readonly Json[];
  anyOf?: readonly Json[];
  oneOf?: readonly Json[];
  allOf?: readonly Json[];
  $defs?: Record<string, Json>;
}

function isSchema(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is said of something in the sources, in one line; `undefined` where nothing is. */
function wordsOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): string | undefined {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker));
  const line = text
    .replaceAll(/\{@link (\S+?)\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}

/** What a definition is of which the sources have no type: a text, a number, a word. */
function plainWords({ type, pattern, minLength, enum: words, anyOf, minimum }: Json): string {
  if (words !== undefined) return 'One of these words.';
  if (anyOf !== undefined) return 'One of these.';
  if (pattern !== undefined) return 'A text of this form.';
  if (type === 'string') return minLength === undefined ? 'A text.' : 'A text that is not empty.';
  if (type === 'integer') return 'A whole number.';
  if (type === 'number') return minimum === undefined ? 'A number.' : `A number from ${minimum}.`;
  return type === 'boolean' ? 'True or false.' : 'A value.';
}

/** Puts the words of types into the JSON Schemas that describe the same. */
export class Describer {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  /** Places of the schema at hand for which the sources have no words. */
  readonly #missing: string[] = [];

  /** Reads the modules in which the types stand. */
  constructor(files: readonly string[]) {
    const base = join(repositoryFolder, 'tsconfig.base.json');
    const { config } = ts.readConfigFile(base, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repositoryFolder);
    this.#program = ts.createProgram([...files], options);
    this.#checker = this.#program.getTypeChecker();
  }

  /**
   * Describes a schema, its definitions and all properties, as the type of that name does.
   *
   * @throws Error naming every property that the sources say nothing about.
   */
  describe(schema: Json, name: string): void {
    const type = this.#find(name);
    this.#missing.length = 0;
    schema.description ??= wordsOf(type.aliasSymbol ?? type.symbol, this.#checker) ?? '';
    this.#walk(schema, type, schema.$defs ?? {}, name);
    for (const part of Object.values(schema.$defs ?? {})) part.description ||= plainWords(part);
    if (this.#missing.length > 0) {
      throw new Error(`say in the sources what these are:\n${this.#missing.join('\n')}`);
    }
  }

  #find(name: string): ts.Type {
    for (const file of this.#program.getSourceFiles()) {
      if (file.isDeclarationFile) continue;
      for (const statement of file.statements) {
        const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
        if (isType && statement.name.text === name) {
          return this.#checker.getTypeAtLocation(statement.name);
        }
      }
    }
    throw new Error(`there is no type ${name}`);
  }

  #ownWords({ aliasSymbol, symbol }: ts.Type): string | undefined {
    const words = wordsOf(aliasSymbol, this.#checker);
    const isOurs = symbol?.declarations?.some(
      (one) => !one.getSourceFile().fileName.includes('/node_modules/'),
    );
    return words ?? (isOurs ? wordsOf(symbol, this.#checker) : undefined);
  }

  #walk(schema: Json, given: ts.Type, defs: Record<string, Json>, path: string): void {
    const type = this.#checker.getNonNullableType(given);
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace('#/$defs/', '');
      const target = defs[name];
      if (target === undefined || target.description !== undefined) return;
      target.description =
        this.#ownWords(given) ?? this.#ownWords(type) ?? schema.description ?? '';
      this.#walk(target, type, defs, path);
      return;
    }
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      this.#property(property, type, key, defs, `${path}.${key}`);
    }
    const { items, prefixItems = [], additionalProperties: more } = schema;
    const element = this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (isSchema(items) && element) this.#walk(items, element, defs, `${path}[]`);
    for (const [at, item] of prefixItems.entries()) {
      const symbol = type.getProperty(`${at}`);
      const member = symbol === undefined ? element : this.#checker.getTypeOfSymbol(symbol);
      if (member) this.#walk(item, member, defs, `${path}[${at}]`);
    }
    const value = this.#valueOf(type);
    if (isSchema(more) && value) this.#walk(more, value, defs, `${path}[…]`);
    for (const option of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      this.#option(option, type, defs, path);
    }
    for (const part of schema.allOf ?? []) this.#walk(part, type, defs, path);
  }

  #property(
    property: Json,
    type: ts.Type,
    key: string,
    defs: Record<string, Json>,
    path: string,
  ): void {
    const members = type.isUnion() ? type.types : [type];
    const symbol = members.map((one) => one.getProperty(key)).find((one) => one !== undefined);
    if (symbol === undefined && property.description !== undefined) return;
    if (symbol === undefined) {
      this.#missing.push(`${path} (no such member)`);
      return;
    }
    const own = this.#checker.getTypeOfSymbol(symbol);
    const inner = this.#checker.getNonNullableType(own);
    property.description ??=
      wordsOf(symbol, this.#checker) ??
      this.#ownWords(own) ??
      this.#ownWords(inner) ??
      usualWords[key] ??
      (symbol.declarations === undefined ? this.#ownWords(type) : undefined) ??
      '';
    if (property.description === '') this.#missing.push(path);
    this.#walk(property, own, defs, path);
  }

  /** What stands under any name of a record. */
  #valueOf(type: ts.Type): ts.Type | undefined {
    const indexed = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (indexed !== undefined) return indexed;
    // Of records whose names are a parameter of the type.
    const { aliasSymbol, aliasTypeArguments = [] } = type;
    const [first, second] = aliasTypeArguments;
    if (aliasSymbol?.name === 'Record') return second;
    if (aliasSymbol !== undefined && first !== undefined) return this.#valueOf(first);
    const [member] = type.getProperties();
    return member && this.#checker.getTypeOfSymbol(member);
  }

  #option(option: Json, type: ts.Type, defs: Record<string, Json>, path: string): void {
    const shape = option.$ref === undefined ? option : defs[option.$ref.replace('#/$defs/', '')];
    if (shape?.anyOf !== undefined || shape?.oneOf !== undefined) {
      this.#walk(option, type, defs, path);
      return;
    }
    const members = type.isUnion() ? type.types : [type];
    const member = members.find((one) => shape !== undefined && this.#fits(shape, one));
    if (member === undefined) return;
    if (option.properties !== undefined) option.description ??= this.#ownWords(member) ?? '';
    if (option.description === '') delete option.description;
    this.#walk(option, member, defs, path);
  }

  /** Whether a schema of one kind of value may be that of a type. */
  #fits(schema: Json, type: ts.Type): boolean {
    const { properties, items, additionalProperties } = schema;
    if (items !== undefined) return this.#checker.isArrayType(type);
    if (properties === undefined) {
      return isSchema(additionalProperties) && this.#valueOf(type) !== undefined;
    }
    if (this.#checker.isArrayType(type)) return false;
    return Object.entries(properties).every(([key, { const: word }]) => {
      const symbol = type.getProperty(key);
      if (symbol === undefined) return false;
      const own = this.#checker.getTypeOfSymbol(symbol);
      if (typeof word !== 'string') return true;
      const words = own.isUnion() ? own.types : [own];
      return words.some((one) => one.isStringLiteral() && one.value === word);
    });
  }
}
