/** Words in the two languages of these surveys. */
export const text = (words: string) => ({ de: words, en: `${words} (en)` })

export const option = (code: string) => ({ code, label: text(code) })

/** A scale of three points. */
export const points = ['1', '2', '3'].map((code) => ({
  code,
  label: text(`Stufe ${code}`),
  value: Number(code),
}))
