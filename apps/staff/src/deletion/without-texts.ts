/** What stands in the place of a text that was deleted: that something was written there still counts. */
const gone = '…'

/** The content of an answer without what was written in it: short and long texts, "other", comments, texts in tables. */
export function withoutTexts(content: string): string {
  const whole: unknown = JSON.parse(content)
  if (!isRecord(whole) || !isRecord(whole['answers'])) return content
  return JSON.stringify({ ...whole, answers: blankedAll(whole['answers']) })
}

function blankedAll(answers: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, blanked(answer)]))
}

function blanked(answer: unknown): unknown {
  if (!isRecord(answer)) return answer
  switch (answer['kind']) {
    case 'text':
      return { ...answer, value: blankText(answer['value']) }
    case 'texts':
      return { ...answer, values: blankTexts(answer['values']) }
    case 'choice':
      return {
        ...answer,
        ...ifThere(answer, 'text', blankText),
        ...ifThere(answer, 'comment', blankText),
      }
    case 'choices':
      return {
        ...answer,
        ...ifThere(answer, 'texts', blankTexts),
        ...ifThere(answer, 'comments', blankTexts),
      }
    case 'cells':
      return { ...answer, rows: eachOf(answer['rows'], (row) => eachOf(row, blanked)) }
    case 'entries':
      return { ...answer, entries: eachIn(answer['entries'], (entry) => eachOf(entry, blanked)) }
    default:
      return answer
  }
}

function ifThere(
  answer: Readonly<Record<string, unknown>>,
  name: string,
  blank: (value: unknown) => unknown,
) {
  return answer[name] === undefined ? {} : { [name]: blank(answer[name]) }
}

function blankText(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' ? gone : value
}

function blankTexts(values: unknown): unknown {
  return eachOf(values, blankText)
}

function eachOf(value: unknown, change: (each: unknown) => unknown): unknown {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each)]))
    : value
}

function eachIn(value: unknown, change: (each: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
