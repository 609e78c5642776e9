import { cleanText } from './clean-text.ts';

/** The name of an indicator, and the notes (注) printed behind it. A cell with only a note is taken as the name. */
export function nameAndNotes(cell: string): {
  readonly name: string;
  readonly notes: readonly string[];
} {
  const text = cleanText(cell);
  const [name = '', ...notes] = text.split('注：').map((part) => part.trim());
  if (name === '') return { name: text, notes: [] };
  return { name, notes: notes.filter((note) => note !== '') };
}
