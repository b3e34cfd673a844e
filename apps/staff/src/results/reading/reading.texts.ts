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
    openOnce:
      'Damit ist die Auszählung abgeschlossen: Genaue Tabellen gibt es von diesen Antworten und von keinen anderen. Was später kommt, wird nicht mitgezählt; sonst ließe sich aus zwei Ständen auf die Nachzügler schließen.',
    open: 'Ergebnisse öffnen',
    unkeyedTitle: (count: string, one: boolean) =>
      one
        ? 'Ein Papierbogen ist noch nicht erfasst'
        : `${count} Papierbögen sind noch nicht erfasst`,
    unkeyedLead:
      'Nach dem Öffnen lässt sich kein Bogen mehr erfassen. Ist noch Post unterwegs, warten Sie sie besser ab.',
    toPaper: 'Zum Papierrücklauf',
    unkeyedLabel: 'Nicht erfasste Bögen',
    unkeyedSeen: (count: string, one: boolean) =>
      one
        ? 'Ich weiß, dass ein Bogen nicht mitgezählt wird.'
        : `Ich weiß, dass ${count} Bögen nicht mitgezählt werden.`,
    unkeyedUnseen: 'Bitte bestätigen Sie, dass die nicht erfassten Bögen nicht mitgezählt werden.',
    lateAnswers: (count: string, one: boolean) =>
      `${one ? 'Eine Antwort kam nach der Auszählung und wird' : `${count} Antworten kamen nach der Auszählung und werden`} nicht mitgezählt: Genaue Tabellen gibt es nur von einem Stand, damit niemand auf die Nachzügler schließt.`,
    lateForms: (count: string, one: boolean) =>
      `${one ? 'Ein Papierbogen war' : `${count} Papierbögen waren`} bei der Auszählung nicht erfasst und ${one ? 'wird' : 'werden'} nicht mitgezählt.`,
    deletedTitle: 'Antworten wurden gelöscht',
    deleted: (count: string, one: boolean) =>
      `${one ? 'Eine Antwort wurde' : `${count} Antworten wurden`} seit der Auszählung gelöscht. Die Tabellen bleiben, wie sie veröffentlicht sind; aufgliedern, filtern und neu gewichten lässt sich erst wieder, wenn sich genügend andere dahinter verbergen.`,
    openedBy: (name: string) => `Zu Protokoll geöffnet von ${name},`,
    byPlan: 'Zwischenstand: Noch ist nicht ausgezählt',
    byPlanLead:
      'Der Auswertungsplan lässt das Lesen vor der Auszählung zu. Wer später antwortet, kann anders antworten; Zwischenstände gehören in keine Mitteilung.',
    early: (until: string) => `Vorzeitig gelesen, erlaubt bis ${until}`,
    perturbed:
      'Alle Zahlen sind verändert (Cell-Key-Methode), meist um bis zu zwei Antworten, selten um mehr, damit niemand aus zwei Ständen auf einzelne Antworten schließt. Nach dem Öffnen zu Protokoll sind sie genau.',
    askedBy: (name: string, when: string, reason: string) =>
      `Beantragt von ${name} am ${when}: „${reason}“`,
    grantedBy: (name: string, when: string, reason: string) =>
      `Erlaubt von ${name} am ${when}: „${reason}“`,
    refusedBy: (name: string, when: string, reason: string) =>
      `Abgelehnt von ${name} am ${when}: „${reason}“`,
    onlyOneWay:
      'Vor der Auszählung gibt es nur die Tabellen der einzelnen Fragen. Aufgliedern und filtern lässt sich nach dem Öffnen zu Protokoll.',
    earlyHeading: 'Vorzeitig lesen',
    earlyLead: (hours: string) =>
      `Nur wenn es sein muss: Eine Person beantragt es mit Begründung, eine andere entscheidet. Wird es erlaubt, lassen sich ${hours} Stunden lang veränderte Zahlen lesen. Beides steht mit Namen in der Akte.`,
    reason: 'Begründung',
    askHint: 'Wozu die Zahlen vor dem Ende des Feldes gebraucht werden.',
    ruleHint: (hours: string) => `Warum Sie es für ${hours} Stunden erlauben oder ablehnen.`,
    ask: 'Vorzeitiges Lesen beantragen',
    grant: 'Erlauben',
    refuse: 'Ablehnen',
    unclear: 'Es ist nicht klar, was geschehen soll.',
    earlierRequests: 'Bisherige Anträge',
    countingTitle: 'Die Antworten werden ausgezählt',
    countingLead:
      'Das geschieht einmal und dauert bei sehr vielen Antworten einige Sekunden. Die Seite lädt sich selbst neu.',
    countingSent:
      'Was Sie gesendet haben, braucht Zahlen, die gerade entstehen. Es ist noch nicht geschehen und geht nicht verloren: Senden Sie es gleich noch einmal.',
    starting: 'Die Auszählung beginnt.',
    sendAgain: 'Noch einmal senden',
    countingAnswers: 'Antworten werden gezählt',
    countedAnswers: (done: string, all: string) => `${done} von ${all} Antworten`,
    protectingQuestions: 'Tabellen werden geschützt',
    protectedQuestions: (done: string, all: string) => `${done} von ${all} Fragen`,
    resting:
      'Seit der Auszählung wurden Antworten gelöscht. Neue Tabellen gibt es erst wieder, wenn sich genügend andere dahinter verbergen.',
    figuresLost:
      'Seit der letzten Auszählung wurden Antworten gelöscht. Zahlen gibt es erst wieder, wenn sich genügend andere dahinter verbergen.',
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
    openOnce:
      'This closes the count: there are exact tables of these answers and of no others. What comes later is not counted; otherwise the latecomers could be inferred from two states.',
    open: 'Open the results',
    unkeyedTitle: (count: string, one: boolean) =>
      one
        ? 'One form on paper has not been keyed yet'
        : `${count} forms on paper have not been keyed yet`,
    unkeyedLead:
      'Once the results are open no form can be keyed any more. If post is still under way, you had better wait for it.',
    toPaper: 'To the paper returns',
    unkeyedLabel: 'Forms that were not keyed',
    unkeyedSeen: (count: string, one: boolean) =>
      one
        ? 'I know that one form will not be counted.'
        : `I know that ${count} forms will not be counted.`,
    unkeyedUnseen: 'Please confirm that the forms which were not keyed will not be counted.',
    lateAnswers: (count: string, one: boolean) =>
      `${one ? 'One answer came after the count and is' : `${count} answers came after the count and are`} not counted: there are exact tables of one state only, so that nobody infers the latecomers.`,
    lateForms: (count: string, one: boolean) =>
      `${one ? 'One form on paper was' : `${count} forms on paper were`} not keyed by the count and ${one ? 'is' : 'are'} not counted.`,
    deletedTitle: 'Answers have been deleted',
    deleted: (count: string, one: boolean) =>
      `${one ? 'One answer has' : `${count} answers have`} been deleted since the count. The tables stay as they were released; breaking down, filtering and weighting anew are possible again once enough others hide behind that.`,
    openedBy: (name: string) => `Opened on record by ${name},`,
    byPlan: 'Interim figures: the count is not closed yet',
    byPlanLead:
      'The analysis plan lets figures be read before the count is closed. Those who answer later may answer otherwise; interim figures belong in no release.',
    early: (until: string) => `Read early, allowed until ${until}`,
    perturbed:
      'All figures are changed (cell key method), mostly by up to two answers, seldom by more, so that nobody infers single answers from two states of them. They are exact once opened on record.',
    askedBy: (name: string, when: string, reason: string) =>
      `Asked for by ${name} on ${when}: “${reason}”`,
    grantedBy: (name: string, when: string, reason: string) =>
      `Allowed by ${name} on ${when}: “${reason}”`,
    refusedBy: (name: string, when: string, reason: string) =>
      `Refused by ${name} on ${when}: “${reason}”`,
    onlyOneWay:
      'Before the count there are only the tables of single questions. They can be broken down and filtered once opened on record.',
    earlyHeading: 'Reading early',
    earlyLead: (hours: string) =>
      `Only if it must be: one person asks for it and says why, another one rules. If it is allowed, changed figures can be read for ${hours} hours. Both stand in the dossier with their names.`,
    reason: 'Reason',
    askHint: 'What the figures are needed for before the end of the field.',
    ruleHint: (hours: string) => `Why you allow it for ${hours} hours, or refuse it.`,
    ask: 'Ask to read early',
    grant: 'Allow',
    refuse: 'Refuse',
    unclear: 'It is not clear what is to be done.',
    earlierRequests: 'Earlier requests',
    countingTitle: 'The answers are being counted',
    countingLead:
      'This happens once and takes some seconds for a great many answers. The page loads itself again.',
    countingSent:
      'What you have sent needs figures that are being made. It has not been done yet and is not lost: send it again in a moment.',
    starting: 'Counting begins.',
    sendAgain: 'Send again',
    countingAnswers: 'Answers are being counted',
    countedAnswers: (done: string, all: string) => `${done} of ${all} answers`,
    protectingQuestions: 'Tables are being protected',
    protectedQuestions: (done: string, all: string) => `${done} of ${all} questions`,
    resting:
      'Answers have been deleted since the count. There are new tables again once enough others hide behind that.',
    figuresLost:
      'Answers have been deleted since the last count. There are figures again once enough others hide behind that.',
    waiting: (count: string, one: boolean) =>
      `${one ? 'One answer that came later is' : `${count} answers that came later are`} in no figure yet. New answers are added several at a time, so that nobody can read a single one from the difference.`,
  },
})
