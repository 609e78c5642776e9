/**
 * Words by which the table asks for an opinion (清晰、醒目、合理…) beside what can be counted, dated or looked up. Whether something
 * is complete (全面), in time (及时), correct (准确) or the same (统一、一致) follows from evidence.
 */
export const evaluativeWords: readonly string[] = [
  '清晰',
  '醒目',
  '显著',
  '突出',
  '合理',
  '科学',
  '便捷',
  '简洁',
  '美观',
  '过长',
];

/** Whether a text asks for an opinion, which only a person can give. */
export function asksForOpinion(text: string): boolean {
  return evaluativeWords.some((word) => text.includes(word));
}
