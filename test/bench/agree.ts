/** Throws unless all variants gave the same result: what is compared must do the same work. Results are plain data. */
export function assertAgreement(row: string, results: Readonly<Record<string, unknown>>): void {
  const [first, ...others] = Object.entries(results).map(([name, result]) => ({ name, text: JSON.stringify(result) }));
  for (const { name, text } of others) {
    if (text === first!.text) continue;
    throw new Error(`${row}: '${name}' differs from '${first!.name}': ${excerpt(text)} instead of ${excerpt(first!.text)}`);
  }
}

const excerpt = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
