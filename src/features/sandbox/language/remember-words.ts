/** So many words are kept; hostile input must not fill the memory. */
const MOST_KEPT = 50_000;

/** Asks once for each word and remembers the answer: people use the same words again and again. */
export function rememberWords<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  let known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const answer = ask(word);
    if (known.size >= MOST_KEPT) known = new Map();
    known.set(word, answer);
    return answer;
  };
}
