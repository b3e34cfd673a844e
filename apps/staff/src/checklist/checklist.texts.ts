import { defineTexts } from '@meinungsbild/design'

const list = (words: readonly string[], language: string) =>
  new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(words)

export const checklistTexts = defineTexts({
  de: {
    title: 'Prüfliste',
    lead: 'Jeder Punkt zeigt, was wirklich da ist. Ein Haken gilt für genau diesen Stand: Ändert sich die Sache, muss er neu gesetzt werden.',
    ticked: 'Abgehakt',
    progress: (done: number, all: number) => `${done} von ${all} erledigt`,
    open: 'offen',
    holds: 'erledigt',
    notNeeded: 'entfällt',
    stale: 'neu zu prüfen',
    tickedBy: (name: string, day: string) => `${name}, ${day}`,
    note: 'Anmerkung',
    noteNeeded: 'Was stattdessen geschehen ist',
    reason: 'Warum der Punkt entfällt',
    tick: 'Abhaken',
    tickNamed: (point: string) => `Abhaken: ${point}`,
    again: 'Wieder abhaken',
    againNamed: (point: string) => `Wieder abhaken: ${point}`,
    untick: 'Wieder öffnen',
    untickNamed: (point: string) => `Wieder öffnen: ${point}`,
    lapse: 'Entfällt',
    lapseNamed: (point: string) => `Entfällt: ${point}`,
    lapseTitle: 'Diese Befragung hat das nicht',
    absent: 'Noch nicht abzuhaken',
    sayWhy: 'Bitte sagen Sie, was stattdessen geschehen ist.',
    staleFirst: (points: string) => `Diese Punkte müssen noch einmal geprüft werden: ${points}.`,
    notThere: 'Das lässt sich noch nicht abhaken.',

    noTariff: 'Es ist kein Preismodell gewählt.',
    tariffChosen: (name: string, total: string) => `Gewählt: ${name}, geschätzt ${total}.`,
    tariffOutdated: 'Die Schätzung hat sich seit der Wahl geändert.',
    toCosts: 'Kosten vergleichen und wählen',

    noQuestionnaire: 'Es gibt noch keinen Fragebogen.',
    version: (version: number) => `Fassung ${version}.`,
    questions: (questions: number, pages: number) =>
      `${questions === 1 ? '1 Frage' : `${questions} Fragen`} auf ${pages === 1 ? '1 Seite' : `${pages} Seiten`}.`,
    kinds: (kinds: readonly string[]) => `Nach Arten: ${list(kinds, 'de')}.`,
    flaws: (flaws: number, advice: number) =>
      `${flaws === 0 ? 'Keine Mängel' : `Mängel: ${flaws}`}, ${advice === 0 ? 'keine Ratschläge' : `Ratschläge: ${advice}`}.`,
    remarks: (open: number) => `Offene Bemerkungen: ${open}.`,
    working: 'Es gibt einen Arbeitsstand, der noch keine Fassung ist.',
    options: (options: number, questions: number) =>
      `${options} Antwortmöglichkeiten bei ${questions === 1 ? '1 Frage' : `${questions} Fragen`}.`,
    texts: (questions: number) =>
      `Freie Antworten bei ${questions === 1 ? '1 Frage' : `${questions} Fragen`}.`,
    toQuestionnaire: 'Zum Fragebogen',
    toCodebook: 'Zum Codebuch',

    noPlan: 'Es ist noch nicht festgelegt, wer befragt wird.',
    plan: (access: string, selection: string, population: string) =>
      `${access}; ${selection}; ${population}.`,
    size: (size: string) => `Eingeladen werden ${size}.`,
    codes: (codes: string) => `Zugangscodes: ${codes}.`,
    toParticipants: 'Zu den Teilnehmenden',

    runs: (all: number, finished: number, remarks: number) =>
      `Testläufe mit genau diesem Fragebogen: ${all}, davon zu Ende geführt: ${finished}; Bemerkungen: ${remarks}.`,
    otherRuns: (runs: number) => `Mit anderen Fassungen: ${runs}.`,
    noRun: 'Mit genau diesem Fragebogen hat noch niemand einen Testlauf zu Ende geführt.',
    toPretest: 'Zum Pretest',

    languages: (languages: readonly string[]) => `Sprachen: ${list(languages, 'de')}.`,
    untranslated: (language: string, texts: number) =>
      `${language}: ${texts === 1 ? '1 Text fehlt' : `${texts} Texte fehlen`}.`,
    oneLanguage: 'Der Fragebogen hat nur eine Sprache.',
    toTranslation: 'Zu den Übersetzungen',
    toPreview: 'Zur Vorschau',

    drawn: (drawn: string, population: string) => `Gezogen: ${drawn} von ${population}.`,
    noSample: 'Hier ist keine Liste gezogen.',
    nobodyDrawn: 'Offene Befragung: Es wird niemand gezogen.',

    letterTexts: (kind: string, languages: readonly string[]) =>
      `${kind}: ${list(languages, 'de')}.`,
    mailSeries: (invitations: number, reminders: number) =>
      `E-Mails: Einladungen ${invitations}, Erinnerungen ${reminders}.`,
    noLetters: 'Hier ist kein Anschreiben und keine E-Mail geschrieben.',
    nobodyWritten: 'Offene Befragung: Niemand wird angeschrieben.',
    lettersChanged: 'Texte von Anschreiben oder E-Mails wurden danach geändert.',
    sampleChanged: 'Danach wurde neu gezogen.',
    costsChanged: 'Die Kostenschätzung hat sich danach geändert.',
    toLetters: 'Zu den Anschreiben',
    toMailing: 'Zu den E-Mails',

    openBox: 'Offene Urne: Den Schlüssel hat die Verwaltung.',
    sealedBox: (keepers: readonly string[]) =>
      `Versiegelte Urne, Anteile bei: ${list(keepers, 'de')}.`,
    sharesTried: 'Zwei Anteile haben eine Probeantwort geöffnet.',
    sharesUntried: 'Die Anteile sind noch nicht erprobt.',
    toKeys: 'Zur Urne',

    noNotice: 'Der Datenschutzhinweis fehlt noch.',
    toDeletion: 'Was wann gelöscht wird',
    toNotice: 'Zum Datenschutzhinweis',
  },
  en: {
    title: 'Checklist',
    lead: 'Every point shows what is really there. A tick holds for exactly this state: when the thing changes, it has to be given anew.',
    ticked: 'Ticked',
    progress: (done: number, all: number) => `${done} of ${all} done`,
    open: 'open',
    holds: 'done',
    notNeeded: 'not needed',
    stale: 'to be checked anew',
    tickedBy: (name: string, day: string) => `${name}, ${day}`,
    note: 'Note',
    noteNeeded: 'What was done instead',
    reason: 'Why the point is not needed',
    tick: 'Tick',
    tickNamed: (point: string) => `Tick: ${point}`,
    again: 'Tick again',
    againNamed: (point: string) => `Tick again: ${point}`,
    untick: 'Open again',
    untickNamed: (point: string) => `Open again: ${point}`,
    lapse: 'Not needed',
    lapseNamed: (point: string) => `Not needed: ${point}`,
    lapseTitle: 'This survey has nothing of the kind',
    absent: 'Not to be ticked yet',
    sayWhy: 'Please say what was done instead.',
    staleFirst: (points: string) => `These points have to be checked once more: ${points}.`,
    notThere: 'This cannot be ticked yet.',

    noTariff: 'No tariff has been chosen.',
    tariffChosen: (name: string, total: string) => `Chosen: ${name}, estimated at ${total}.`,
    tariffOutdated: 'The estimate has changed since the choice.',
    toCosts: 'Compare costs and choose',

    noQuestionnaire: 'There is no questionnaire yet.',
    version: (version: number) => `Version ${version}.`,
    questions: (questions: number, pages: number) =>
      `${questions === 1 ? '1 question' : `${questions} questions`} on ${pages === 1 ? '1 page' : `${pages} pages`}.`,
    kinds: (kinds: readonly string[]) => `By kind: ${list(kinds, 'en')}.`,
    flaws: (flaws: number, advice: number) =>
      `${flaws === 0 ? 'No flaws' : `Flaws: ${flaws}`}, ${advice === 0 ? 'no advice' : `pieces of advice: ${advice}`}.`,
    remarks: (open: number) => `Open remarks: ${open}.`,
    working: 'There is a working copy that is no version yet.',
    options: (options: number, questions: number) =>
      `${options} answers to choose in ${questions === 1 ? '1 question' : `${questions} questions`}.`,
    texts: (questions: number) =>
      `Free answers in ${questions === 1 ? '1 question' : `${questions} questions`}.`,
    toQuestionnaire: 'To the questionnaire',
    toCodebook: 'To the codebook',

    noPlan: 'It is not settled yet who is asked.',
    plan: (access: string, selection: string, population: string) =>
      `${access}; ${selection}; ${population}.`,
    size: (size: string) => `Invited are ${size}.`,
    codes: (codes: string) => `Access codes: ${codes}.`,
    toParticipants: 'To the respondents',

    runs: (all: number, finished: number, remarks: number) =>
      `Test runs with exactly this questionnaire: ${all}, of these finished: ${finished}; remarks: ${remarks}.`,
    otherRuns: (runs: number) => `With other versions: ${runs}.`,
    noRun: 'Nobody has finished a test run with exactly this questionnaire yet.',
    toPretest: 'To the pretest',

    languages: (languages: readonly string[]) => `Languages: ${list(languages, 'en')}.`,
    untranslated: (language: string, texts: number) =>
      `${language}: ${texts === 1 ? '1 text is missing' : `${texts} texts are missing`}.`,
    oneLanguage: 'The questionnaire has one language only.',
    toTranslation: 'To the translations',
    toPreview: 'To the preview',

    drawn: (drawn: string, population: string) => `Drawn: ${drawn} of ${population}.`,
    noSample: 'No list has been drawn from here.',
    nobodyDrawn: 'Open survey: nobody is drawn.',

    letterTexts: (kind: string, languages: readonly string[]) =>
      `${kind}: ${list(languages, 'en')}.`,
    mailSeries: (invitations: number, reminders: number) =>
      `E-mails: invitations ${invitations}, reminders ${reminders}.`,
    noLetters: 'No letter and no e-mail has been written here.',
    nobodyWritten: 'Open survey: nobody is written to.',
    lettersChanged: 'Texts of letters or e-mails have been changed since.',
    sampleChanged: 'A new sample has been drawn since.',
    costsChanged: 'The cost estimate has changed since.',
    toLetters: 'To the letters',
    toMailing: 'To the e-mails',

    openBox: 'Open ballot box: the staff application has the key.',
    sealedBox: (keepers: readonly string[]) =>
      `Sealed ballot box, shares with: ${list(keepers, 'en')}.`,
    sharesTried: 'Two shares have opened a trial answer.',
    sharesUntried: 'The shares have not been tried yet.',
    toKeys: 'To the ballot box',

    noNotice: 'The privacy notice is still missing.',
    toDeletion: 'What is deleted when',
    toNotice: 'To the privacy notice',
  },
})
