import { defineTexts } from '@meinungsbild/design'

export const testRunTexts = defineTexts({
  de: {
    tests: 'Testläufe',
    testsLead:
      'Diesen Link können alle öffnen, die sich hier anmelden können. Die Antworten werden als Test aufbewahrt, ohne Namen, und kommen nie in ein Ergebnis. Gezählt wird ein Testlauf, sobald die erste Seite abgeschickt ist.',
    link: 'Link für Kolleginnen und Kollegen',
    start: 'Testlauf beginnen',
    none: 'Noch kein Testlauf.',
    runs: (count: number) => (count === 1 ? 'Ein Testlauf' : `${count} Testläufe`),
    when: 'Begonnen',
    took: 'Dauer',
    got: 'Gekommen bis',
    finished: 'abgeschickt',
    onCheck: 'Prüfseite',
    onEnding: 'anderes Ende',
    gone: 'eine Seite, die es nicht mehr gibt',
    remark: 'Bemerkung',
    noRemark: '–',
    what: 'Ausprobiert',
    version: (version: string) =>
      version === 'arbeitsstand' ? 'Arbeitsstand' : `Fassung ${version}`,
    otherState: (version: string) => `${version}, inzwischen geändert`,
    counts: 'Frage für Frage',
    countsLead: (count: number) =>
      count === 1
        ? 'Aus dem einen Testlauf mit genau diesem Fragebogen.'
        : `Aus den ${count} Testläufen mit genau diesem Fragebogen.`,
    noCounts: 'Mit genau diesem Fragebogen gibt es noch keinen Testlauf.',
    shown: 'Gesehen',
    answered: 'Beantwortet',
    brokenOff: 'Auf der Seite abgebrochen',
    discard: 'Alle Testläufe löschen',
    endTitle: 'Danke für den Testlauf',
    endLead:
      'Ihre Antworten sind als Test aufbewahrt. Was ist Ihnen aufgefallen? Was war unklar, zu lang oder hat gefehlt?',
    remarkLabel: 'Ihre Bemerkung',
    sendRemark: 'Bemerkung abgeben',
    remarkMissing: 'Bitte schreiben Sie eine Bemerkung, oder gehen Sie zurück zum Fragebogen.',
    remarkTooLong: 'Bitte kürzen Sie die Bemerkung auf höchstens 2.000 Zeichen.',
    remarkKept: 'Danke, Ihre Bemerkung ist angekommen.',
    toPretest: 'Zum Pretest',
  },
  en: {
    tests: 'Test runs',
    testsLead:
      'Everybody who can sign in here can open this link. The answers are kept as a test, without names, and never come into a result. A test run counts as soon as its first page is sent.',
    link: 'Link for colleagues',
    start: 'Begin a test run',
    none: 'No test run yet.',
    runs: (count: number) => (count === 1 ? 'One test run' : `${count} test runs`),
    when: 'Begun',
    took: 'Time',
    got: 'Came to',
    finished: 'sent',
    onCheck: 'check page',
    onEnding: 'another ending',
    gone: 'a page that is no longer there',
    remark: 'Remark',
    noRemark: '–',
    what: 'Tried out',
    version: (version: string) =>
      version === 'arbeitsstand' ? 'working copy' : `version ${version}`,
    otherState: (version: string) => `${version}, changed since`,
    counts: 'Question by question',
    countsLead: (count: number) =>
      count === 1
        ? 'From the one test run with exactly this questionnaire.'
        : `From the ${count} test runs with exactly this questionnaire.`,
    noCounts: 'There is no test run with exactly this questionnaire yet.',
    shown: 'Seen',
    answered: 'Answered',
    brokenOff: 'Broken off on its page',
    discard: 'Delete all test runs',
    endTitle: 'Thank you for the test run',
    endLead:
      'Your answers are kept as a test. What have you noticed? What was unclear, too long or missing?',
    remarkLabel: 'Your remark',
    sendRemark: 'Send the remark',
    remarkMissing: 'Please write a remark, or go back to the questionnaire.',
    remarkTooLong: 'Please shorten the remark to at most 2,000 characters.',
    remarkKept: 'Thank you, your remark has arrived.',
    toPretest: 'To the pretest',
  },
})
