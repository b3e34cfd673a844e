import type { Language } from '@meinungsbild/questionnaire'
import type { Source } from '../source.ts'
import { inEach } from './question-rows.ts'
import type { Table, TableRow } from './source-tables.ts'

/** The quotas, and the survey itself. */
export function surveyTables(
  source: Source,
  codes: ReadonlyMap<Language, string>,
): readonly Table[] {
  const { sid, quotas, title, welcome, end } = source
  const members = quotas.flatMap((quota, index) =>
    quota.members.map((member) => ({ sid, ...member, quota_id: String(index + 1) })),
  )
  return [
    {
      name: 'quota',
      rows: quotas.map(({ name, limit }, index) => ({
        id: String(index + 1),
        sid,
        name,
        qlimit: String(limit),
        action: '1',
        active: '1',
        autoload_url: '0',
      })),
    },
    {
      name: 'quota_members',
      rows: members.map((row, index) => ({ id: String(index + 1), ...row })),
    },
    {
      name: 'quota_languagesettings',
      rows: quotas
        .flatMap(({ name, message }, index) =>
          inEach(codes, (language, code) => ({
            quotals_quota_id: String(index + 1),
            quotals_language: code,
            quotals_name: name,
            quotals_message: message[language] ?? '',
            quotals_url: '',
            quotals_urldescrip: '',
          })),
        )
        .map((row, index) => ({ quotals_id: String(index + 1), ...row })),
    },
    { name: 'surveys', rows: [surveyRow(sid, [...codes.values()])] },
    {
      name: 'surveys_languagesettings',
      rows: inEach(codes, (language, code) => ({
        surveyls_survey_id: sid,
        surveyls_language: code,
        surveyls_title: title[language] ?? '',
        surveyls_description: '',
        surveyls_welcometext: welcome[language] ?? '',
        surveyls_endtext: end[language] ?? '',
        surveyls_dateformat: '1',
        surveyls_numberformat: '1',
      })),
    },
  ].filter(({ rows }) => rows.length > 0)
}

/** One group a page; nothing is stored that could tell who answered. All else is as the installation has it. */
function surveyRow(sid: string, [language = '', ...others]: readonly string[]): TableRow {
  return {
    sid,
    gsid: '1',
    admin: 'inherit',
    adminemail: 'inherit',
    anonymized: 'Y',
    format: 'G',
    savetimings: 'N',
    template: 'inherit',
    language,
    additional_languages: others.join(' '),
    datestamp: 'N',
    ipaddr: 'N',
    refurl: 'N',
    usecookie: 'N',
    allowregister: 'N',
    allowsave: 'I',
    allowprev: 'Y',
    showwelcome: 'Y',
    shownoanswer: 'N',
    assessments: 'N',
    usetokens: 'N',
  }
}
