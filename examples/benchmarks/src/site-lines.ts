import { exampleText } from './assessed-site.ts';

/** How many portals differ in what was found; beyond that, lines differ in the name of the site. */
const variants = 64;

/**
 * Lines of NDJSON, one site each, made as they are asked for: the example's evidence, of whose statements about disclosures each
 * site lacks others. All are of the example's length, within a tenth.
 */
export function* siteLines(count: number): Generator<string> {
  const example = JSON.parse(exampleText);
  const texts = Array.from({ length: variants }, (_, variant) => {
    const records = example.disclosures.records.filter(
      (_record: unknown, place: number) => (place * 7 + variant) % variants !== 0,
    );
    return JSON.stringify({ ...example, disclosures: { ...example.disclosures, records } });
  });
  for (let site = 0; site < count; site += 1) {
    const text = texts[site % variants] ?? exampleText;
    yield text.replace(example.site.name, `${example.site.name}${site}`);
  }
}
