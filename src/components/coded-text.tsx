/** Words with `code` between backticks. */
export function CodedText({ text }: { text: string }) {
  return text.split("`").map((part, index) => {
    const key = String(index);
    return index % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
  });
}
