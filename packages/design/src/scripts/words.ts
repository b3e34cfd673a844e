/// <reference lib="dom" />

/** What a script says, by name, in the language of the page; each `{}` stands for one of the values. */
export type Words = (name: string, ...values: readonly (number | string)[]) => string

/** The words stand as JSON in `data-words`, because only the server knows the language. */
export function readWords(root: HTMLElement): Words {
  const texts: Readonly<Record<string, string>> = JSON.parse(root.dataset['words'] ?? '{}')
  return (name, ...values) =>
    values.reduce<string>(
      (text, value) => text.replace('{}', () => String(value)),
      texts[name] ?? '',
    )
}
