/** Whether SurveyJS reads a text as a number: `12`, `1,5`, `0x1F`. */
export function isNumeral(text: string): boolean {
  return numeralIn(text) !== undefined
}

export function numeralIn(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || /^\d{16,}$/.test(trimmed)) return undefined
  const hasOneComma = /^[^,]*,[^,]*$/.test(trimmed)
  const number = Number(hasOneComma ? trimmed.replace(',', '.') : trimmed)
  return Number.isFinite(number) ? number : undefined
}
