import type { Language } from '@meinungsbild/questionnaire'
import { languageTags } from './languages.ts'
import { localized, wordsOf } from './localized.ts'
import { questionReader } from './read-source-question.ts'
import type { Source, SourceGroup, SourceQuota } from './source.ts'
import { cellOf, inOrder, type Tables } from './tables.ts'

/** A form from the tables of a file: of a whole survey, of one group or of one question. */
export function readSource(tables: Tables): Source {
  const tags = languageTags(languagesOf(tables))
  const [base = 'en', ...others] = tags.values()
  const [settings] = tables.rowsOf('surveys')
  const texts = tables.rowsOf('surveys_languagesettings')
  const words = (column: string) => wordsOf(texts, column, tags, 'surveyls_language')
  return {
    sid: cellOf(settings ?? tables.rowsOf('questions')[0], 'sid'),
    languages: [base, ...others],
    settings: settings ?? new Map(),
    title: words('surveyls_title'),
    description: words('surveyls_description'),
    welcome: words('surveyls_welcometext'),
    end: words('surveyls_endtext'),
    otherWords: new Set(
      texts.flatMap((row) =>
        [...row].flatMap(([column, text]) => (text.trim() === '' ? [] : column)),
      ),
    ),
    groups: groupsIn(tables, tags),
    quotas: quotasIn(tables, tags),
    hasAssessments:
      cellOf(settings, 'assessments') === 'Y' || tables.rowsOf('assessments').length > 0,
  }
}

/** The language of the survey first; files that hold a part of one only list their languages. */
function languagesOf(tables: Tables): readonly string[] {
  const [settings] = tables.rowsOf('surveys')
  const own = [
    cellOf(settings, 'language'),
    ...cellOf(settings, 'additional_languages').split(/\s+/),
    ...tables.languages,
  ].filter(Boolean)
  return own.length === 0 ? ['en'] : [...new Set(own)]
}

function groupsIn(tables: Tables, tags: ReadonlyMap<string, Language>): readonly SourceGroup[] {
  const questionsOf = questionReader(tables, tags)
  const gid = (row: ReadonlyMap<string, string>) => cellOf(row, 'gid')
  const rows = inOrder(tables.rowsOf('groups'), 'group_order')
  const groups = localized(rows, tables.rowsOf('group_l10ns'), tags, gid, gid)
  const known = new Set(groups.map(({ row }) => gid(row)))
  const homeless = [...questionsOf.keys()].filter((id) => !known.has(id))
  return [
    ...groups.map(({ row, words }) => ({
      gid: gid(row),
      name: words('group_name'),
      description: words('description'),
      relevance: cellOf(row, 'grelevance'),
      randomGroup: cellOf(row, 'randomization_group'),
      questions: questionsOf.get(gid(row)) ?? [],
    })),
    ...homeless.map((id) => ({
      gid: id,
      name: {},
      description: {},
      relevance: '',
      randomGroup: '',
      questions: questionsOf.get(id) ?? [],
    })),
  ]
}

function quotasIn(tables: Tables, tags: ReadonlyMap<string, Language>): readonly SourceQuota[] {
  const members = Map.groupBy(tables.rowsOf('quota_members'), (row) => cellOf(row, 'quota_id'))
  const texts = Map.groupBy(tables.rowsOf('quota_languagesettings'), (row) =>
    cellOf(row, 'quotals_quota_id'),
  )
  return tables.rowsOf('quota').map((row) => {
    const id = cellOf(row, 'id')
    return {
      name: cellOf(row, 'name'),
      limit: Number(cellOf(row, 'qlimit')) || 0,
      isActive: cellOf(row, 'active') !== '0',
      message: wordsOf(texts.get(id) ?? [], 'quotals_message', tags, 'quotals_language'),
      members: (members.get(id) ?? []).map((member) => ({
        qid: cellOf(member, 'qid'),
        code: cellOf(member, 'code'),
      })),
    }
  })
}
