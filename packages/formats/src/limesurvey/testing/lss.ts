/** A table of a file: rows of cells by column. */
export type TestTable = readonly Readonly<Record<string, string | number>>[]

/** An XML file of LimeSurvey with these tables. */
export function lss(
  tables: Readonly<Record<string, TestTable>>,
  { type = 'Survey', version = 600, languages = ['de'] } = {},
): string {
  const cells = (row: TestTable[number]) =>
    Object.entries(row)
      .map(([column, value]) => `<${column}><![CDATA[${value}]]></${column}>`)
      .join('')
  const body = Object.entries(tables)
    .map(
      ([name, rows]) =>
        `<${name}><fields/><rows>${rows.map((row) => `<row>${cells(row)}</row>`).join('\n')}</rows></${name}>`,
    )
    .join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<document><LimeSurveyDocType>${type}</LimeSurveyDocType><DBVersion>${version}</DBVersion>
<languages>${languages.map((language) => `<language>${language}</language>`).join('')}</languages>
${body}
</document>`
}

export type TestQuestion = {
  readonly type: string
  readonly title: string
  readonly text?: string
  readonly help?: string
  /** Code and label; a third entry is the relevance. */
  readonly rows?: readonly (readonly [string, string, string?])[]
  readonly columns?: readonly (readonly [string, string])[]
  readonly answers?: readonly (readonly [string, string])[]
  readonly secondAnswers?: readonly (readonly [string, string])[]
  readonly attributes?: Readonly<Record<string, string>>
  readonly relevance?: string
  readonly other?: true
  readonly mandatory?: 'Y' | 'S'
  readonly preg?: string
  readonly preset?: string
}

export type TestGroup = {
  readonly name?: string
  readonly description?: string
  readonly relevance?: string
  readonly random?: string
  readonly questions: readonly TestQuestion[]
}

/**
 * A survey in one language as version 3 of LimeSurvey keeps it. Groups are numbered from 1; questions from 11, 12, ... in the
 * first, 21, 22, ... in the second.
 */
export function surveyOf(
  groups: readonly TestGroup[],
  more: Readonly<Record<string, TestTable>> = {},
  settings: Readonly<Record<string, string>> = {},
): string {
  const language = 'de'
  const numbered = groups.flatMap(({ questions }, group) =>
    questions.map((question, index) => ({
      question,
      gid: group + 1,
      qid: (group + 1) * 10 + index + 1,
    })),
  )
  const parts = (
    pick: (question: TestQuestion) => readonly (readonly [string, string, string?])[] | undefined,
    scale: number,
  ) =>
    numbered.flatMap(({ question, qid, gid }) =>
      (pick(question) ?? []).map(([code, label, relevance = '1'], order) => ({
        code,
        label,
        relevance,
        order,
        scale,
        qid,
        gid,
      })),
    )
  const rows = [...parts(({ rows: own }) => own, 0), ...parts(({ columns }) => columns, 1)]
  const answers = [
    ...parts((question) => question.answers, 0),
    ...parts(({ secondAnswers }) => secondAnswers, 1),
  ]
  return lss(
    {
      surveys: [{ sid: 4711, language, ...settings }],
      surveys_languagesettings: [
        { surveyls_language: language, surveyls_title: 'Freizeit &amp; Verkehr' },
      ],
      groups: groups.map(
        ({ name = '', description = '', relevance = '1', random = '' }, index) => ({
          gid: index + 1,
          sid: 4711,
          group_name: name,
          description,
          group_order: index,
          language,
          randomization_group: random,
          grelevance: relevance,
        }),
      ),
      questions: numbered.map(({ question, qid, gid }, order) => ({
        qid,
        parent_qid: 0,
        sid: 4711,
        gid,
        type: question.type,
        title: question.title,
        question: question.text ?? `Frage ${question.title}`,
        help: question.help ?? '',
        preg: question.preg ?? '',
        other: question.other ? 'Y' : 'N',
        mandatory: question.mandatory ?? 'N',
        question_order: order,
        language,
        relevance: question.relevance ?? '1',
      })),
      subquestions: rows.map(({ code, label, relevance, order, scale, qid, gid }, index) => ({
        qid: 1000 + index,
        parent_qid: qid,
        gid,
        title: code,
        question: label,
        question_order: order,
        scale_id: scale,
        language,
        relevance,
      })),
      answers: answers.map(({ code, label, order, scale, qid }) => ({
        qid,
        code,
        answer: label,
        sortorder: order,
        scale_id: scale,
        language,
      })),
      question_attributes: numbered.flatMap(({ question, qid }) =>
        Object.entries(question.attributes ?? {}).map(([attribute, value]) => ({
          qid,
          attribute,
          value,
        })),
      ),
      defaultvalues: numbered.flatMap(({ question, qid }) =>
        question.preset === undefined ? [] : [{ qid, sqid: 0, defaultvalue: question.preset }],
      ),
      ...more,
    },
    { version: 355 },
  )
}
