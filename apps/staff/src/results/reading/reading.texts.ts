import { defineTexts } from '@meinungsbild/design'

/** When figures may be read, by what right, and why not. */
export const readingTexts = defineTexts({
  de: {
    fieldNotOpened: 'Die Befragung hat noch nicht begonnen. Es gibt keine Antworten.',
    fieldRunning:
      'Das Feld läuft. Nach dem Auswertungsplan werden Ergebnisse erst gelesen, wenn es beendet ist und jemand sie zu Protokoll geöffnet hat.',
    boxSealed:
      'Die Antworten liegen in der versiegelten Urne. Bis zum Ende des Feldes kann sie niemand lesen, auch nicht vorzeitig.',
    notOpened:
      'Das Feld ist beendet. Lesen lassen sich die Ergebnisse, sobald jemand sie zu Protokoll öffnet.',
    sealedAfterField:
      'Die Antworten liegen noch in der versiegelten Urne. Zuerst wird sie mit zwei der drei Anteile geöffnet.',
    toBox: 'Urne öffnen',
    openHeading: 'Ergebnisse öffnen',
    openLead: (answers: string) =>
      `${answers} Antworten liegen vor. Das Öffnen steht danach in der Akte.`,
    open: 'Ergebnisse öffnen',
    openedBy: (name: string) => `Zu Protokoll geöffnet von ${name},`,
    byPlan: 'Zwischenstand: Das Feld läuft noch',
    byPlanLead:
      'Der Auswertungsplan lässt das Lesen während des Feldes zu. Wer später antwortet, kann anders antworten; Zwischenstände gehören in keine Mitteilung.',
    early: (until: string) => `Vorzeitig gelesen, erlaubt bis ${until}`,
    perturbed:
      'Alle Zahlen sind leicht verändert (Cell-Key-Methode), damit niemand aus zwei Ständen auf einzelne Antworten schließt. Nach dem Öffnen zu Protokoll sind sie genau.',
    askedBy: (name: string, when: string, reason: string) =>
      `Beantragt von ${name} am ${when}: „${reason}“`,
    grantedBy: (name: string, when: string, reason: string) =>
      `Erlaubt von ${name} am ${when}: „${reason}“`,
    refusedBy: (name: string, when: string, reason: string) =>
      `Abgelehnt von ${name} am ${when}: „${reason}“`,
    onlyOneWay:
      'Solange das Feld läuft, gibt es nur die Tabellen der einzelnen Fragen. Aufgliedern und filtern lässt sich nach dem Öffnen zu Protokoll.',
    earlyHeading: 'Vorzeitig lesen',
    earlyLead: (hours: string) =>
      `Nur wenn es sein muss: Eine Person beantragt es mit Begründung, eine andere entscheidet. Wird es erlaubt, lassen sich ${hours} Stunden lang leicht veränderte Zahlen lesen. Beides steht mit Namen in der Akte.`,
    reason: 'Begründung',
    askHint: 'Wozu die Zahlen vor dem Ende des Feldes gebraucht werden.',
    ruleHint: (hours: string) => `Warum Sie es für ${hours} Stunden erlauben oder ablehnen.`,
    ask: 'Vorzeitiges Lesen beantragen',
    grant: 'Erlauben',
    refuse: 'Ablehnen',
    unclear: 'Es ist nicht klar, was geschehen soll.',
    earlierRequests: 'Bisherige Anträge',
    counting: 'Antworten werden gezählt',
    countingLead:
      'Das geschieht einmal und dauert bei sehr vielen Antworten einige Sekunden. Die Seite lädt sich selbst neu.',
    countedOf: (done: string, all: string) => `${done} von ${all} Antworten`,
    waiting: (count: string, one: boolean) =>
      `${one ? 'Eine später eingegangene Antwort ist' : `${count} später eingegangene Antworten sind`} noch in keiner Zahl enthalten. Neue Antworten kommen erst zu mehreren hinzu, damit niemand eine einzelne aus dem Unterschied herausliest.`,
  },
  en: {
    fieldNotOpened: 'The survey has not begun yet. There are no answers.',
    fieldRunning:
      'The field is running. By the analysis plan, results are read only after it has ended and somebody has opened them on record.',
    boxSealed:
      'The answers lie in the sealed ballot box. Until the end of the field nobody can read them, not even early.',
    notOpened: 'The field has ended. The results can be read once somebody opens them on record.',
    sealedAfterField:
      'The answers still lie in the sealed ballot box. First it is opened with two of the three shares.',
    toBox: 'Open the ballot box',
    openHeading: 'Open the results',
    openLead: (answers: string) =>
      `There are ${answers} answers. Opening them will stand in the dossier.`,
    open: 'Open the results',
    openedBy: (name: string) => `Opened on record by ${name},`,
    byPlan: 'Interim figures: the field is still running',
    byPlanLead:
      'The analysis plan lets figures be read while the field runs. Those who answer later may answer otherwise; interim figures belong in no release.',
    early: (until: string) => `Read early, allowed until ${until}`,
    perturbed:
      'All figures are slightly changed (cell key method), so that nobody infers single answers from two states of them. They are exact once opened on record.',
    askedBy: (name: string, when: string, reason: string) =>
      `Asked for by ${name} on ${when}: “${reason}”`,
    grantedBy: (name: string, when: string, reason: string) =>
      `Allowed by ${name} on ${when}: “${reason}”`,
    refusedBy: (name: string, when: string, reason: string) =>
      `Refused by ${name} on ${when}: “${reason}”`,
    onlyOneWay:
      'While the field is running there are only the tables of single questions. They can be broken down and filtered once opened on record.',
    earlyHeading: 'Reading early',
    earlyLead: (hours: string) =>
      `Only if it must be: one person asks for it and says why, another one rules. If it is allowed, slightly changed figures can be read for ${hours} hours. Both stand in the dossier with their names.`,
    reason: 'Reason',
    askHint: 'What the figures are needed for before the end of the field.',
    ruleHint: (hours: string) => `Why you allow it for ${hours} hours, or refuse it.`,
    ask: 'Ask to read early',
    grant: 'Allow',
    refuse: 'Refuse',
    unclear: 'It is not clear what is to be done.',
    earlierRequests: 'Earlier requests',
    counting: 'Answers are being counted',
    countingLead:
      'This happens once and takes some seconds for a great many answers. The page loads itself again.',
    countedOf: (done: string, all: string) => `${done} of ${all} answers`,
    waiting: (count: string, one: boolean) =>
      `${one ? 'One answer that came later is' : `${count} answers that came later are`} in no figure yet. New answers are added several at a time, so that nobody can read a single one from the difference.`,
  },
})
