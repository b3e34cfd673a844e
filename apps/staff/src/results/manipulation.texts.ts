import { defineTexts } from '@meinungsbild/design'

/** The words of the manipulation report, and of the mark that results of open surveys bear. */
export const manipulationTexts = defineTexts({
  de: {
    title: 'Belastbarkeit',
    reportTitle: 'Manipulationsbericht',
    lead: 'An einer offenen Befragung kann teilnehmen, wer will und so oft er will. Das System sucht nach Spuren von Serien, Kopien und Programmen; es speichert dafür keine Internetadressen. Einzelne doppelte Stimmen findet es nicht.',
    overall: (level: string) => `Gesamturteil: ${level}`,
    check: 'Prüfung',
    verdict: 'Urteil',
    meaning: 'Was das heißt',
    figures: 'Worauf das Urteil beruht',
    figure: 'Angabe',
    value: 'Zahl',
    quiet:
      'Der Manipulationsbericht ist unauffällig: Spuren von Serien, Kopien oder Programmen wurden nicht gefunden. Repräsentativ wird die Befragung dadurch nicht.',
    noticeable: (checks: string) =>
      `Der Manipulationsbericht ist auffällig (${checks}). Mehrfache Teilnahmen sind möglich.`,
    striking: (checks: string) =>
      `Der Manipulationsbericht ist stark auffällig (${checks}). Die Anteile können durch mehrfache Teilnahmen verfälscht sein.`,
  },
  en: {
    title: 'Reliability',
    reportTitle: 'Manipulation report',
    lead: 'Whoever wants to can take part in an open survey, and as often as they like. The system looks for traces of series, copies and programs; it stores no internet addresses for that. It cannot find single double votes.',
    overall: (level: string) => `Overall: ${level}`,
    check: 'Check',
    verdict: 'Verdict',
    meaning: 'What that means',
    figures: 'What the verdict rests on',
    figure: 'Item',
    value: 'Figure',
    quiet:
      'The manipulation report is unremarkable: no traces of series, copies or programs were found. That does not make the survey representative.',
    noticeable: (checks: string) =>
      `The manipulation report is noticeable (${checks}). People may have taken part several times.`,
    striking: (checks: string) =>
      `The manipulation report is very noticeable (${checks}). The shares may be distorted by people taking part several times.`,
  },
})
