import { inLanguage, type Language, type Variable } from '@meinungsbild/questionnaire'

const longest = 90

/** A variable in a list to choose from: its question, shortened, with its row. */
export function variableLabel(variable: Variable, language: Language): string {
  const text = shortened(inLanguage(variable.text, language)) || variable.id
  return variable.rowLabel === undefined
    ? text
    : `${text} – ${shortened(inLanguage(variable.rowLabel, language))}`
}

/** The first line of a text, cut after a whole word if it is long. */
export function shortened(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`
}
