/**
 * An .lss file with so many questions in groups of twenty: in turn a list, several of a list, a number and a text, every third
 * one shown under a condition on the list before it.
 */
export function largeLimeSurvey(questions: number): string {
  const all = Array.from({ length: questions }, (_, index) => questionAt(index))
  const groups = Array.from({ length: Math.ceil(questions / perGroup) }, (_, index) =>
    row({ gid: index + 1, group_name: `Teil ${index + 1}`, group_order: index, language: 'de' }),
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>356</DBVersion>',
    '<languages><language>de</language></languages>',
    table('groups', groups),
    table(
      'questions',
      all.map(({ question }) => question),
    ),
    table(
      'subquestions',
      all.flatMap(({ parts }) => parts),
    ),
    table(
      'answers',
      all.flatMap(({ answers }) => answers),
    ),
    table('surveys', [row({ sid: 1, language: 'de' })]),
    table('surveys_languagesettings', [
      row({ surveyls_language: 'de', surveyls_title: 'Große Befragung' }),
    ]),
    '</document>',
  ].join('\n')
}

const perGroup = 20
const types = ['L', 'M', 'N', 'T']
const labels = ['Nie', 'Selten', 'Manchmal', 'Oft', 'Immer']

function questionAt(index: number) {
  const type = types[index % types.length]
  const qid = index + 1
  const list = index - (index % types.length)
  const gid = Math.floor(index / perGroup) + 1
  const isConditional = index % 3 === 2 && list < index
  const common = { gid, language: 'de', scale_id: 0 }
  const question = row({
    ...common,
    qid,
    parent_qid: 0,
    type,
    title: `q${index}`,
    question: `<p>Frage ${index}: Wie ist das <b>in Ihrer Gemeinde</b>?</p>`,
    question_order: index,
    relevance: isConditional ? `q${list}.NAOK == "A2" or q${list}.NAOK == "A3"` : '1',
  })
  const answers = labels.map((answer, order) =>
    row({ ...common, qid, code: `A${order + 1}`, answer, sortorder: order }),
  )
  const parts = labels.map((label, order) =>
    row({
      ...common,
      qid: qid * 100_000 + order,
      parent_qid: qid,
      type: 'T',
      title: `SQ${order + 1}`,
      question: label,
      question_order: order,
    }),
  )
  return { question, answers: type === 'L' ? answers : [], parts: type === 'M' ? parts : [] }
}

function table(name: string, rows: readonly string[]): string {
  return `<${name}><rows>\n${rows.join('\n')}\n</rows></${name}>`
}

function row(cells: Readonly<Record<string, string | number | undefined>>): string {
  const inner = Object.entries(cells).map(
    ([name, cell]) => `<${name}><![CDATA[${String(cell ?? '')}]]></${name}>`,
  )
  return `<row>${inner.join('')}</row>`
}
