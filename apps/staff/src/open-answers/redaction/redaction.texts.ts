import { defineTexts } from '@meinungsbild/design'

export const redactionTexts = defineTexts({
  de: {
    title: 'Texte schwärzen',
    lead: 'Bei jedem Text steht zuerst, was geschrieben wurde, dann, was andere lesen werden. Was eine Maschine erkannt hat, ist schon geschwärzt; alles andere sehen nur Sie. Eine zweite Person bestätigt.',
    progress: 'Geschwärzt',
    ofAll: (done: string, all: string) => `${done} von ${all} Texten`,
    howTo: 'So wird geschwärzt',
    howToLead:
      'Ersetzen Sie im Feld „Zu lesen“, was jemanden erkennbar macht, durch ein Wort in eckigen Klammern. Sonst darf sich nichts ändern. Wollen Sie einen Vorschlag nicht übernehmen, schreiben Sie die Stelle wieder so hin, wie sie geschrieben wurde.',
    whatTells:
      'Auch ohne Namen kann ein Satz verraten, wer gemeint ist: ein Amt, ein seltener Beruf, ein Ort und ein Ereignis zusammen. Hilft Schwärzen nicht, halten Sie den Text ganz zurück.',
    text: (number: string) => `Text ${number}`,
    written: 'Geschrieben wurde',
    toRead: (number: string) => `Zu lesen (Text ${number})`,
    withhold: (number: string) => `Zeigen oder zurückhalten (Text ${number})`,
    show: 'zeigen',
    withheld: (reason: string) => `zurückhalten: ${reason}`,
    save: (count: number) => (count === 1 ? 'Text speichern' : `Diese ${count} Texte speichern`),
    kept: (count: number) =>
      count === 1
        ? 'Ein Text ist geschwärzt und wartet auf eine zweite Person.'
        : `${count} Texte sind geschwärzt und warten auf eine zweite Person.`,
    changedOutside:
      'Hier hat sich mehr geändert als das Geschwärzte. Bitte ersetzen Sie nur ganze Stellen durch ein Wort in eckigen Klammern wie [Name].',
    nothingLeft: 'Alle Texte dieser Frage sind geschwärzt.',
    toConfirmation: 'Zum Bestätigen',

    confirmationTitle: 'Schwärzungen bestätigen',
    confirmationLead:
      'Markiert ist, was geschwärzt wurde. Kreuzen Sie an, was so gezeigt werden soll. Was Sie im Feld „Zu lesen“ ändern, gilt als neuer Vorschlag, den wieder jemand anderes bestätigt. Mit der Bestätigung wird hier gelöscht, was geschrieben wurde; es steht dann nur noch in der geöffneten Antwort.',
    confirmationProgress: 'Bestätigt',
    agree: (number: string) => `Text ${number} so bestätigen`,
    redactedBy: (name: string) => `Geschwärzt von ${name}`,
    confirm: 'Angekreuzte bestätigen, Änderungen speichern',
    judged: (confirmed: number, changed: number) =>
      [
        ...(confirmed > 0
          ? [confirmed === 1 ? 'Ein Text ist bestätigt.' : `${confirmed} Texte sind bestätigt.`]
          : []),
        ...(changed > 0
          ? [
              changed === 1
                ? 'Ein Text ist geändert und wartet auf eine andere Person.'
                : `${changed} Texte sind geändert und warten auf eine andere Person.`,
            ]
          : []),
      ].join(' '),
    ownWait: (count: number) =>
      count === 1
        ? 'Ein Text, den Sie geschwärzt haben, wartet auf eine andere Person.'
        : `${count} Texte, die Sie geschwärzt haben, warten auf eine andere Person.`,
    nothingToConfirm: 'Hier wartet nichts darauf, von Ihnen bestätigt zu werden.',
    toRedaction: 'Zum Schwärzen',
  },
  en: {
    title: 'Redact texts',
    lead: 'Each text begins with what was written; then comes what others will read. What a machine has recognised is redacted already; everything else only you can see. A second person confirms.',
    progress: 'Redacted',
    ofAll: (done: string, all: string) => `${done} of ${all} texts`,
    howTo: 'How to redact',
    howToLead:
      'In the field “To be read”, replace what makes somebody recognisable with a word in square brackets. Nothing else may change. If you do not want to take a proposal, write the passage again as it was written.',
    whatTells:
      'A sentence can tell who is meant without a name: an office, a rare profession, a place and an event together. If redacting does not help, withhold the text as a whole.',
    text: (number: string) => `Text ${number}`,
    written: 'Was written',
    toRead: (number: string) => `To be read (text ${number})`,
    withhold: (number: string) => `Show or withhold (text ${number})`,
    show: 'show',
    withheld: (reason: string) => `withhold: ${reason}`,
    save: (count: number) => (count === 1 ? 'Save the text' : `Save these ${count} texts`),
    kept: (count: number) =>
      count === 1
        ? 'One text is redacted and waits for a second person.'
        : `${count} texts are redacted and wait for a second person.`,
    changedOutside:
      'More has changed here than what is redacted. Please replace only whole passages with a word in square brackets such as [name].',
    nothingLeft: 'All texts of this question are redacted.',
    toConfirmation: 'To the confirmation',

    confirmationTitle: 'Confirm redactions',
    confirmationLead:
      'What was redacted is marked. Tick what shall be shown like this. What you change in the field “To be read” counts as a new proposal, which somebody else confirms again. With the confirmation what was written is deleted here; it then stands in the opened answer only.',
    confirmationProgress: 'Confirmed',
    agree: (number: string) => `Confirm text ${number} like this`,
    redactedBy: (name: string) => `Redacted by ${name}`,
    confirm: 'Confirm what is ticked, save changes',
    judged: (confirmed: number, changed: number) =>
      [
        ...(confirmed > 0
          ? [confirmed === 1 ? 'One text is confirmed.' : `${confirmed} texts are confirmed.`]
          : []),
        ...(changed > 0
          ? [
              changed === 1
                ? 'One text is changed and waits for somebody else.'
                : `${changed} texts are changed and wait for somebody else.`,
            ]
          : []),
      ].join(' '),
    ownWait: (count: number) =>
      count === 1
        ? 'One text that you redacted waits for somebody else.'
        : `${count} texts that you redacted wait for somebody else.`,
    nothingToConfirm: 'Nothing waits here for you to confirm it.',
    toRedaction: 'To the redaction',
  },
})
