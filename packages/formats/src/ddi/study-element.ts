import type { Text } from '@meinungsbild/questionnaire'
import { licenceNamed, type LicenceName } from '../licences/licence.ts'
import type { StudyDescription } from '../study/study-description.ts'
import { element, type Content, type Xml } from '../xml/element.ts'
import { inEachOf, type InEachLanguage } from './in-each-language.ts'
import { titleStatement } from './title-statement.ts'

/** The study: who asked whom, when, about what, how, and what may be done with the data (`stdyDscr`). */
export function studyElement(study: StudyDescription, inEach: InEachLanguage): Xml {
  return element(
    'stdyDscr',
    {},
    citation(study),
    unlessEmpty('stdyInfo', inEach('abstract', study.abstract), summary(study, inEach)),
    unlessEmpty(
      'method',
      unlessEmpty(
        'dataColl',
        inEach('sampProc', study.sampling),
        inEach('collMode', study.mode),
        inEach('weight', study.weighting),
      ),
      unlessEmpty('anlyInfo', inEach('respRate', study.responseRate)),
      inEach('dataProcessing', study.anonymisation, { type: 'anonymisation' }),
    ),
    study.licence === undefined ? [] : access(study.licence, study),
  )
}

function citation(study: StudyDescription): Xml {
  const { authority, title, version, day } = study
  const { name, unit, email } = authority
  const contact = email === '' ? [] : element('contact', { affiliation: name, email }, unit || name)
  return element(
    'citation',
    {},
    titleStatement(study, title),
    element('rspStmt', {}, element('AuthEnty', {}, name)),
    unlessEmpty('prodStmt', unit === '' ? [] : element('producer', { affiliation: name }, unit)),
    element('distStmt', {}, element('distrbtr', {}, name), contact),
    element('verStmt', {}, element('version', { date: day, type: 'questionnaire' }, version)),
  )
}

function summary({ field, area, universe }: StudyDescription, inEach: InEachLanguage): Content {
  const days = [
    { event: 'start', date: field?.from },
    { event: 'end', date: field?.until },
  ].flatMap(({ event, date }) =>
    date === undefined ? [] : element('collDate', { event, date }, date),
  )
  return unlessEmpty(
    'sumDscr',
    days,
    inEach('geogCover', area),
    inEach('universe', universe),
    inEach('dataKind', surveyData),
  )
}

const surveyData: Text = { de: 'Befragungsdaten', en: 'survey data' }

/** A statement per language, because each may have the conditions once only. */
function access(name: LicenceName, { languages, authority }: StudyDescription): Xml {
  const { title, terms, asksForName } = licenceNamed(name)
  const own = languages.filter((language) => Object.hasOwn(title, language))
  return element(
    'dataAccs',
    {},
    (own.length > 0 ? own : ['en']).map((language) => {
      const inOwn = inEachOf([language])
      return element(
        'useStmt',
        {},
        inOwn('citReq', asksForName ? { de: authority.name, en: authority.name } : undefined),
        inOwn('conditions', {
          de: `${title['de']} (${terms})`,
          en: `${title['en']} (${terms})`,
        }),
      )
    }),
  )
}

function unlessEmpty(name: string, ...content: Content[]): Content {
  return content.flat().length === 0 ? [] : element(name, {}, ...content)
}
