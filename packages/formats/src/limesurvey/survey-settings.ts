import type { Text } from '@meinungsbild/questionnaire'
import { noteAt, type Reading } from './reading.ts'

const place: Text = { de: 'Umfrage', en: 'survey' }

/** Tells what of the survey itself is not part of a questionnaire here, or is done otherwise. */
export function noteSurvey(reading: Reading): void {
  const { settings, otherWords, welcome, hasAssessments } = reading.source
  const setting = (name: string) => settings.get(name) ?? ''
  const at = { reading, place }
  if (setting('showwelcome') === 'N' && Object.keys(welcome).length > 0) {
    noteAt(
      at,
      'changed',
      'Der Begrüßungstext war ausgeblendet; hier steht er auf der Startseite.',
      'The welcome text was hidden; here it stands on the start page.',
    )
  }
  if (['A', 'S'].includes(setting('format'))) {
    noteAt(
      at,
      'changed',
      'Alle Fragen standen auf einer Seite oder jede auf einer eigenen; hier hat jede Gruppe ihre Seite.',
      'All questions stood on one page, or each on its own; here every group has its page.',
    )
  }
  if (otherWords.has('surveyls_url') && setting('autoredirect') === 'Y') {
    noteAt(
      at,
      'lost',
      'Am Ende führte die Umfrage zu einer anderen Adresse; hier endet sie mit dem Schlusstext.',
      'At its end the survey led to another address; here it ends with the closing text.',
    )
  }
  if (otherWords.has('surveyls_policy_notice')) {
    noteAt(
      at,
      'lost',
      'Der eigene Datenschutzhinweis wurde nicht übernommen; hier wird er aus den wirklichen Einstellungen erzeugt.',
      'The notice on data protection was not carried over; here it is made from the real settings.',
    )
  }
  if (hasAssessments) {
    noteAt(
      at,
      'lost',
      'Punkte und Bewertungen (Assessments) wurden nicht übernommen.',
      'Points and assessments were not carried over.',
    )
  }
  if (settings.size > 0) {
    noteAt(
      at,
      'lost',
      'E-Mail-Texte, Zugang, Laufzeit und Aussehen der Umfrage gehören hier nicht zum Fragebogen und wurden nicht übernommen.',
      'E-mails, access, period and looks of the survey are no part of a questionnaire here and were not carried over.',
    )
  }
}
