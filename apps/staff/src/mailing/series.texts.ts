import { defineTexts } from '@meinungsbild/design'

export const seriesTexts = defineTexts({
  de: {
    invitation: 'E-Mail-Einladung',
    reminder: (number: string) => `E-Mail-Erinnerung (Versand ${number})`,
    back: 'Zu allen E-Mail-Einladungen',
    state: 'Stand',
    progress: 'Fortschritt',
    progressShown: (done: string, all: string) => `${done} von ${all} E-Mails sind erledigt.`,
    refresh: 'Stand neu laden',
    start: 'Versand beginnen',
    pause: 'Anhalten',
    goOn: 'Fortsetzen',
    discard: 'Entwurf verwerfen',
    draft: 'Der Versand ist vorbereitet und noch nicht begonnen.',
    running: 'Der Versand läuft. Sie können diese Seite verlassen.',
    paused: 'Der Versand ist angehalten.',
    done: 'Der Versand ist beendet.',
    notOpenYet: 'Der Versand kann beginnen, sobald das Feld offen ist.',
    fieldEnded: 'Das Feld ist beendet; es geht keine E-Mail mehr hinaus.',
    newCodeWarning:
      'Jede dieser E-Mails bringt einen neuen Zugangscode. Der Code aus der ersten Nachricht gilt dann nicht mehr.',

    stopped: 'Der Versand ist abgebrochen.',
    unreachable:
      'Der Mailserver ist mehrmals hintereinander nicht erreichbar gewesen. Bitte lassen Sie die Betriebsstelle nachsehen und setzen Sie dann fort.',
    encryption:
      'Mit dem Mailserver kam keine verschlüsselte Verbindung zustande. Die Betriebsstelle prüft MAIL_SECURITY, MAIL_PORT und das Zertifikat des Servers.',
    login:
      'Der Mailserver hat die Anmeldung abgelehnt. Die Betriebsstelle prüft MAIL_USER und MAIL_PASSWORD.',
    sender:
      'Der Mailserver nimmt E-Mails mit diesem Absender nicht an. Die Betriebsstelle prüft MAIL_SENDER_ADDRESS und MAIL_BOUNCE_ADDRESS.',
    busy: 'Der Mailserver hat mehrmals hintereinander um Aufschub gebeten. Bitte setzen Sie später fort, mit weniger E-Mails in der Minute (MAIL_PER_MINUTE).',
    refusing:
      'Der Mailserver hat viele E-Mails hintereinander abgelehnt; das liegt nicht an den einzelnen Adressen. Bitte lassen Sie die Betriebsstelle nachsehen. Die zuletzt abgelehnten warten wieder.',
    admission:
      'Der Einlass hat die neuen Zugangscodes nicht übernommen oder war nicht erreichbar. Es ging keine E-Mail hinaus, deren Code nicht gilt. Bitte setzen Sie fort, sobald er wieder läuft.',
    notOpen: 'Das Feld ist nicht oder nicht mehr offen.',
    failure:
      'Es ist ein unerwarteter Fehler aufgetreten; er steht im Protokoll der Betriebsstelle. Was versendet ist, bleibt versendet; Sie können fortsetzen.',
    answer: (code: string) => `Letzte Antwort des Servers: ${code}`,

    texts: 'Text der E-Mail',
    textsLead:
      'Die E-Mail geht in der Sprache hinaus, die für die Person vermerkt ist, sonst in der ersten. Eine Sprache ohne Text entfällt.',
    fields:
      'Felder in geschweiften Klammern werden für jede Person ausgefüllt: {anrede}, {name}, {titel}, {behörde}, {ende}, {schutz} (was über die Anonymität gesagt werden darf) und {zugang}. Unter dem Text steht immer, wie man sich abmeldet.',
    subject: 'Betreff',
    body: 'Text',
    save: 'Text speichern',
    saved: 'Der Text ist gespeichert.',
    locked: 'Ändern lässt sich der Text, wenn der Versand angehalten ist.',
    empty: 'Bitte schreiben Sie hier etwas.',
    unknownField: (field: string) => `Das Feld ${field} gibt es nicht.`,
    noAccess: 'Es fehlt das Feld {zugang}: Ohne Link kommt niemand zur Befragung.',
    accessInSubject: 'Das Feld {zugang} gehört in den Text, nicht in den Betreff.',
    fieldInLink: 'In der Adresse eines Links kann kein Feld stehen.',

    preview: 'So sieht sie aus',
    previewLead: (name: string) =>
      `Mit dem Namen ${name} und einem Code, der nicht gilt. Die E-Mail enthält auch eine Fassung ohne Gestaltung; nichts darin wird nachgeladen oder gezählt.`,
    previewPlain: 'Fassung ohne Gestaltung',
    test: 'Probe an eine Adresse',
    testAddress: 'E-Mail-Adresse',
    testHint: 'Zum Beispiel Ihre eigene. Sie wird nicht gespeichert; der Code darin gilt nicht.',
    testLanguage: 'Sprache',
    sendTest: 'Probe senden',
    testSent: 'Die Probe ist dem Mailserver übergeben.',
    testFailed: 'Der Mailserver hat die Probe nicht angenommen.',
    badAddress: 'Bitte geben Sie eine E-Mail-Adresse an.',
  },
  en: {
    invitation: 'E-mail invitation',
    reminder: (number: string) => `E-mail reminder (series ${number})`,
    back: 'To all e-mail invitations',
    state: 'State',
    progress: 'Progress',
    progressShown: (done: string, all: string) => `${done} of ${all} e-mails are dealt with.`,
    refresh: 'Load the state again',
    start: 'Begin sending',
    pause: 'Pause',
    goOn: 'Continue',
    discard: 'Discard the draft',
    draft: 'The series is prepared and has not begun.',
    running: 'The series is being sent. You can leave this page.',
    paused: 'The series is paused.',
    done: 'The series is finished.',
    notOpenYet: 'Sending can begin as soon as the field is open.',
    fieldEnded: 'The field has ended; no e-mail goes out any more.',
    newCodeWarning:
      'Each of these e-mails brings a new access code. The code from the first message is no longer valid then.',

    stopped: 'The series has stopped.',
    unreachable:
      'The mail server could not be reached several times in a row. Please have operations look into it, and then continue.',
    encryption:
      'No encrypted connection with the mail server came about. Operations checks MAIL_SECURITY, MAIL_PORT and the certificate of the server.',
    login: 'The mail server has refused the login. Operations checks MAIL_USER and MAIL_PASSWORD.',
    sender:
      'The mail server does not take e-mails of this sender. Operations checks MAIL_SENDER_ADDRESS and MAIL_BOUNCE_ADDRESS.',
    busy: 'The mail server has asked for delay several times in a row. Please continue later, with fewer e-mails a minute (MAIL_PER_MINUTE).',
    refusing:
      'The mail server has refused many e-mails in a row; the single addresses are not the reason. Please have operations look into it. Those refused last are waiting again.',
    admission:
      'The admission has not taken the new access codes or could not be reached. No e-mail went out whose code is not valid. Please continue as soon as it is running again.',
    notOpen: 'The field is not open, or not any more.',
    failure:
      'An unexpected failure occurred; it stands in the log of operations. What was sent stays sent; you can continue.',
    answer: (code: string) => `Last answer of the server: ${code}`,

    texts: 'Text of the e-mail',
    textsLead:
      'The e-mail goes out in the language that is noted for the person, else in the first one. A language without a text is left out.',
    fields:
      'Fields in braces are filled in for each person: {anrede} (greeting), {name}, {titel} (title), {behörde} (authority), {ende} (last day), {schutz} (what may be said about anonymity) and {zugang} (access). How to unsubscribe always stands below the text.',
    subject: 'Subject',
    body: 'Text',
    save: 'Save the text',
    saved: 'The text is saved.',
    locked: 'The text can be changed while the series is paused.',
    empty: 'Please write something here.',
    unknownField: (field: string) => `There is no field ${field}.`,
    noAccess: 'The field {zugang} is missing: without a link nobody gets to the survey.',
    accessInSubject: 'The field {zugang} belongs into the text, not into the subject.',
    fieldInLink: 'No field can stand in the address of a link.',

    preview: 'What it looks like',
    previewLead: (name: string) =>
      `With the name ${name} and a code that is not valid. The e-mail also holds a version without design; nothing in it is loaded or counted.`,
    previewPlain: 'Version without design',
    test: 'Trial to an address',
    testAddress: 'E-mail address',
    testHint: 'Your own, for example. It is not stored; the code in it is not valid.',
    testLanguage: 'Language',
    sendTest: 'Send the trial',
    testSent: 'The trial was handed to the mail server.',
    testFailed: 'The mail server has not taken the trial.',
    badAddress: 'Please give an e-mail address.',
  },
})
