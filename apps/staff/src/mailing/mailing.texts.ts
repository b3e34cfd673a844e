import { defineTexts } from '@meinungsbild/design'

type Logged = Readonly<Record<'series' | 'state' | 'sent' | 'failed' | 'waiting', string>>

export const mailingTexts = defineTexts({
  de: {
    title: 'E-Mail-Einladungen',
    lead: 'Wer eine E-Mail-Adresse in der Liste der Teilnehmenden hat und noch keinen Zugangscode, kann so eingeladen werden. Der Code entsteht erst mit der E-Mail und wird nirgends gespeichert.',
    unset: 'Es ist noch kein Mailserver eingerichtet.',
    unsetHow:
      'Dazu setzt die Betriebsstelle in der Umgebung des Mitarbeiter-Dienstes mindestens MAIL_HOST, MAIL_SENDER_NAME und MAIL_SENDER_ADDRESS und startet ihn neu. Was es sonst gibt, steht in docs/architecture.md.',
    noCodes: 'E-Mail-Einladungen gibt es nur für Befragungen mit Zugangscode.',
    toPlan: 'Zum Plan der Teilnehmenden',
    notAllowed: 'E-Mails schreibt und versendet die Pressestelle.',

    server: 'Mailserver',
    sender: 'Absender',
    replyTo: 'Antworten an',
    rate: 'Höchstens',
    perMinute: (count: string) => `${count} E-Mails in der Minute`,
    encryption: 'Verschlüsselung zum Server',
    encrypted: 'ja',
    unencrypted: 'nein – nur in einem geschützten Netz zulässig',
    dkim: 'Signatur (DKIM)',
    dkimBy: (domain: string) => `für ${domain}`,
    dkimNone: 'keine – viele Anbieter stufen solche E-Mails als unerwünscht ein',
    bounces: 'Rückläufer an',
    bouncesToSender: 'die Absenderadresse',

    recipients: 'Empfängerinnen und Empfänger',
    recipientsFound: (count: number, shown: string) =>
      count === 1
        ? 'Eine Person hat eine E-Mail-Adresse und noch keinen Zugangscode.'
        : `${shown} Personen haben eine E-Mail-Adresse und noch keinen Zugangscode.`,
    recipientsNone:
      'Zurzeit hat niemand eine E-Mail-Adresse und noch keinen Zugangscode. Wer schon einen Code hat, zum Beispiel aus einem Brief, bekommt keinen zweiten.',
    recipientsAll:
      'Alle, die eine E-Mail-Adresse haben und keinen Zugangscode aus einem Brief, sind vorgemerkt.',
    recipientsLate: 'Nach der Eröffnung des Feldes kommt niemand mehr hinzu.',
    reserve: 'Für die E-Mail-Einladung vormerken',
    reserveHint:
      'Vorgemerkt wird vor der Feldfreigabe, denn sie gilt für genau diese Menschen. Versendet wird erst, wenn das Feld offen ist.',
    planTooSmall: (size: string) =>
      `Der Plan ist nur für ${size} Menschen. Bitte ändern Sie dort zuerst die Zahl.`,
    confirmVoid: 'Ich weiß, dass eine Freigabe verloren geht, die auf dem bisherigen Plan beruht.',
    confirmFirst:
      'Das würde eine Freigabe ungültig machen. Bitte bestätigen Sie das auf der Seite der E-Mail-Einladungen.',

    series: 'Versand',
    none: 'Es gibt noch keinen Versand.',
    invitation: 'Einladung',
    reminder: 'Erinnerung',
    kind: 'Was',
    stateHead: 'Stand',
    draft: 'in Vorbereitung',
    running: 'läuft',
    paused: 'angehalten',
    stopped: 'abgebrochen',
    done: 'beendet',
    sent: 'versendet',
    waiting: 'wartend',
    failed: 'abgelehnt',
    bounced: 'unzustellbar',
    unsubscribed: 'abgemeldet',
    bouncedOfThem: 'davon unzustellbar',
    unsubscribedOfThem: 'davon abgemeldet',

    remind: 'Erinnern',
    remindLead:
      'Erinnert wird nur, wessen Zugangscode noch unbenutzt ist; nicht, wer sich abgemeldet oder widersprochen hat oder wessen E-Mail zurückkam.',
    code: 'Was steht in der Erinnerung?',
    oldCode: 'Kein neuer Code: Der aus der ersten Nachricht gilt weiter',
    newCode: 'Ein neuer Code: Der aus der ersten Nachricht gilt nicht mehr',
    prepareReminder: 'Erinnerung vorbereiten',
    nobodyToRemind: 'Zurzeit ist niemand zu erinnern.',
    notOpenYet: 'Versendet und erinnert wird, solange das Feld offen ist.',

    returned: 'Rückläufer und Abmeldungen',
    returnedLead:
      'Abmeldungen kommen vom Einlass. Unzustellbare E-Mails erkennt das System an den Berichten der Mailserver; sie lassen sich hier als Datei hochladen (.eml oder .mbox).',
    returnedFolder: 'Berichte, die im Ordner der Betriebsstelle liegen, werden dabei mitgelesen.',
    returnedFile: 'Datei mit zurückgekommenen E-Mails',
    readReturned: 'Einlesen und Abmeldungen abholen',
    returnedDone: (bounced: string, unsubscribed: string, other: string) =>
      `Eingelesen: ${bounced} unzustellbar, ${unsubscribed} abgemeldet, ${other} ohne Bezug zu einer E-Mail von hier.`,
    outside: (detail: string) =>
      `Der Einlass hat nicht wie erwartet geantwortet; es wurde nichts geändert. Bitte versuchen Sie es noch einmal. (${detail})`,

    logged: ({ series, state, sent, failed, waiting }: Logged) =>
      `E-Mail-${series} ${state}: ${sent} versendet, ${failed} abgelehnt, ${waiting} wartend.`,
    loggedStart: (series: string, people: string) =>
      `E-Mail-${series} begonnen, an ${people} Personen.`,
  },
  en: {
    title: 'E-mail invitations',
    lead: 'Whoever has an e-mail address in the list of participants and no access code yet can be invited this way. The code is made with the e-mail and stored nowhere.',
    unset: 'No mail server has been set up yet.',
    unsetHow:
      'For this, operations sets at least MAIL_HOST, MAIL_SENDER_NAME and MAIL_SENDER_ADDRESS in the environment of the staff service and starts it again. docs/architecture.md says what else there is.',
    noCodes: 'There are e-mail invitations for surveys with access codes only.',
    toPlan: 'To the plan of participants',
    notAllowed: 'The press office writes and sends e-mails.',

    server: 'Mail server',
    sender: 'Sender',
    replyTo: 'Answers to',
    rate: 'At most',
    perMinute: (count: string) => `${count} e-mails a minute`,
    encryption: 'Encryption to the server',
    encrypted: 'yes',
    unencrypted: 'no – permissible in a protected network only',
    dkim: 'Signature (DKIM)',
    dkimBy: (domain: string) => `for ${domain}`,
    dkimNone: 'none – many providers take such e-mails for unwanted',
    bounces: 'Undeliverable e-mails to',
    bouncesToSender: 'the address of the sender',

    recipients: 'Recipients',
    recipientsFound: (count: number, shown: string) =>
      count === 1
        ? 'One person has an e-mail address and no access code yet.'
        : `${shown} people have an e-mail address and no access code yet.`,
    recipientsNone:
      'At present nobody has an e-mail address and no access code yet. Whoever has a code already, from a letter for example, gets no second one.',
    recipientsAll:
      'Everybody with an e-mail address and without an access code from a letter has been chosen.',
    recipientsLate: 'Nobody is added once the field is open.',
    reserve: 'Choose for the invitation by e-mail',
    reserveHint:
      'This is done before the field release, which is given for exactly these people. E-mails are sent when the field is open.',
    planTooSmall: (size: string) =>
      `The plan is for ${size} people only. Please change the number there first.`,
    confirmVoid: 'I know that an approval that rests on the present plan is lost by this.',
    confirmFirst:
      'This would void an approval. Please confirm it on the page of e-mail invitations.',

    series: 'Series',
    none: 'There is no series yet.',
    invitation: 'invitation',
    reminder: 'reminder',
    kind: 'What',
    stateHead: 'State',
    draft: 'in preparation',
    running: 'running',
    paused: 'paused',
    stopped: 'stopped',
    done: 'finished',
    sent: 'sent',
    waiting: 'waiting',
    failed: 'refused',
    bounced: 'undeliverable',
    unsubscribed: 'unsubscribed',
    bouncedOfThem: 'undeliverable of them',
    unsubscribedOfThem: 'unsubscribed of them',

    remind: 'Remind',
    remindLead:
      'Only those are reminded whose access code is unused; not those who have unsubscribed or objected or whose e-mail came back.',
    code: 'What does the reminder say?',
    oldCode: 'No new code: the one from the first message is still valid',
    newCode: 'A new code: the one from the first message is no longer valid',
    prepareReminder: 'Prepare a reminder',
    nobodyToRemind: 'There is nobody to remind at present.',
    notOpenYet: 'E-mails and reminders are sent while the field is open.',

    returned: 'Returned e-mails and unsubscriptions',
    returnedLead:
      'Unsubscriptions come from the admission. The system recognises undeliverable e-mails by the reports of mail servers; these can be uploaded here as a file (.eml or .mbox).',
    returnedFolder: 'Reports that lie in the folder of operations are read along with it.',
    returnedFile: 'File with returned e-mails',
    readReturned: 'Read in and fetch unsubscriptions',
    returnedDone: (bounced: string, unsubscribed: string, other: string) =>
      `Read in: ${bounced} undeliverable, ${unsubscribed} unsubscribed, ${other} without relation to an e-mail from here.`,
    outside: (detail: string) =>
      `The admission has not answered as expected; nothing was changed. Please try again. (${detail})`,

    logged: ({ series, state, sent, failed, waiting }: Logged) =>
      `E-mail ${series} ${state}: ${sent} sent, ${failed} refused, ${waiting} waiting.`,
    loggedStart: (series: string, people: string) => `E-mail ${series} begun, to ${people} people.`,
  },
})
