import { defineTexts } from '@meinungsbild/design'

export const pretestTexts = defineTexts({
  de: {
    title: 'Pretest',
    lead: 'Vor der Freigabe: Wie lange dauert es, führt ein Weg zu jeder Frage, und verstehen Kolleginnen und Kollegen, was gefragt wird?',
    backToOutline: 'Zurück zum Fragebogen',
    discarded: 'Die Testläufe sind gelöscht.',

    timing: 'Wie lange dauert es?',
    timingLead:
      'Geschätzt nach Erfahrungswerten, für jemanden, der alle Seiten zu sehen bekommt und zügig liest.',
    page: 'Seite',
    pageName: (number: number, title: string) =>
      title === '' ? `Seite ${number}` : `Seite ${number}: ${title}`,
    questions: 'Fragen',
    duration: 'Dauer',
    whole: 'Zusammen',
    minutes: (seconds: number) => {
      const rounded = Math.round(seconds / 10) * 10
      const rest = String(rounded % 60).padStart(2, '0')
      return `${Math.floor(rounded / 60)}:${rest} Min.`
    },
    tiring: (minutes: number) => `Länger als ${minutes} Minuten`,
    tiringTen:
      'Ab etwa zehn Minuten brechen am Bildschirm merklich mehr Menschen ab. Welche Fragen braucht die Auswertung wirklich?',
    tiringFifteen:
      'Ab etwa fünfzehn Minuten brechen viele ab, und die übrigen antworten flüchtiger. Bitte kürzen Sie, oder teilen Sie die Befragung.',
    measured: (seconds: string, count: number) =>
      count === 1
        ? `Der eine beendete Testlauf dauerte ${seconds}`
        : `Die ${count} beendeten Testläufe dauerten in der Mitte (Median) ${seconds}`,

    ways: 'Führt ein Weg zu allem?',
    waysLead: (tried: number) =>
      tried === 1
        ? 'Es gibt keine Verzweigung: Alle sehen dasselbe.'
        : `${tried} Kombinationen von Antworten wurden ausprobiert.`,
    exhaustive:
      'Das waren alle: jede Antwort für sich, alle zugleich, keine, und Zahlen beiderseits der Grenzen, nach denen Bedingungen fragen. Antworten auf Tabellen, Dateien, Uhrzeiten und Wiederholgruppen werden nicht ausprobiert.',
    notExhaustive:
      'Das waren nicht alle: Es gibt zu viele. Was nicht erreicht wurde, könnte trotzdem erreichbar sein.',
    allReached: 'Zu jeder Seite, jeder Frage, jedem Ende und jeder Quote führt ein Weg.',
    someNot: (count: number) =>
      count === 1 ? 'Zu einer Stelle führt kein Weg' : `Zu ${count} Stellen führt kein Weg`,
    place: 'Stelle',
    way: 'Ein Weg dorthin',
    condition: (sentence: string) => `Nur wenn: ${sentence}`,
    question: (text: string) => `Frage „${text}“`,
    ending: (title: string) => `Ende „${title}“`,
    quota: (id: string) => `Quote „${id}“`,
    atOnce: 'ohne Antworten',
    look: 'In der Vorschau ansehen',
    lookAt: (place: string) => `In der Vorschau ansehen: ${place}`,
    onlyComputed: 'Hier wird nur gerechnet; gezeigt wird diese Seite niemandem.',
    unreadable: 'Die Bedingung ist nicht lesbar.',
    never:
      'Keine der ausprobierten Kombinationen führt hierher: Die Bedingungen widersprechen sich, ein Sprung führt immer daran vorbei, oder es kommt auf Antworten an, die nicht ausprobiert werden.',
    notFound: 'Nicht erreicht. Es wurden nicht alle Kombinationen ausprobiert.',

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
    title: 'Pretest',
    lead: 'Before the release: how long does it take, does a way lead to every question, and do colleagues understand what is asked?',
    backToOutline: 'Back to the questionnaire',
    discarded: 'The test runs are deleted.',

    timing: 'How long does it take?',
    timingLead:
      'Estimated from experience, for somebody who gets to see all pages and reads briskly.',
    page: 'Page',
    pageName: (number: number, title: string) =>
      title === '' ? `Page ${number}` : `Page ${number}: ${title}`,
    questions: 'Questions',
    duration: 'Time',
    whole: 'Together',
    minutes: (seconds: number) => {
      const rounded = Math.round(seconds / 10) * 10
      const rest = String(rounded % 60).padStart(2, '0')
      return `${Math.floor(rounded / 60)}:${rest} min`
    },
    tiring: (minutes: number) => `Longer than ${minutes} minutes`,
    tiringTen:
      'From about ten minutes on, noticeably more people break off on a screen. Which questions does the analysis really need?',
    tiringFifteen:
      'From about fifteen minutes on, many break off, and the others answer more hastily. Please shorten or split the survey.',
    measured: (seconds: string, count: number) =>
      count === 1
        ? `The one finished test run took ${seconds}`
        : `The ${count} finished test runs took ${seconds} in the middle (median)`,

    ways: 'Does a way lead everywhere?',
    waysLead: (tried: number) =>
      tried === 1
        ? 'There is no branching: everybody sees the same.'
        : `${tried} combinations of answers were tried.`,
    exhaustive:
      'These were all: every answer by itself, all at once, none, and numbers on both sides of the limits that conditions ask for. Answers to tables, files, times and repeated groups are not tried.',
    notExhaustive:
      'These were not all: there are too many. What was not reached might be reached nevertheless.',
    allReached: 'A way leads to every page, question, ending and quota.',
    someNot: (count: number) =>
      count === 1 ? 'No way leads to one place' : `No way leads to ${count} places`,
    place: 'Place',
    way: 'A way there',
    condition: (sentence: string) => `Only if: ${sentence}`,
    question: (text: string) => `Question “${text}”`,
    ending: (title: string) => `Ending “${title}”`,
    quota: (id: string) => `Quota “${id}”`,
    atOnce: 'without any answer',
    look: 'See in the preview',
    lookAt: (place: string) => `See in the preview: ${place}`,
    onlyComputed: 'Only computing is done here; nobody is shown this page.',
    unreadable: 'The condition cannot be read.',
    never:
      'None of the combinations tried leads here: the conditions contradict each other, a jump always leads past it, or it depends on answers that are not tried.',
    notFound: 'Not reached. Not all combinations were tried.',

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
