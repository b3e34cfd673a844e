import { defineTexts } from '@meinungsbild/design'

export const secondFactorTexts = defineTexts({
  de: {
    title: 'Zweiter Faktor',
    back: 'Mein Konto',
    lead: 'Mit einem zweiten Faktor genügt das Passwort allein nicht mehr, um sich mit Ihrem Konto anzumelden. Sie können mehrere einrichten.',
    mustTitle: 'Ihre Behörde verlangt einen zweiten Faktor',
    must: 'Bitte richten Sie jetzt einen ein. Erst danach geht es weiter.',
    enrolFirst:
      'Ihre Behörde verlangt einen zweiten Faktor, und Sie haben noch keinen. Nichts wurde übernommen. Bitte richten Sie zuerst einen zweiten Faktor ein.',

    app: 'App mit Einmalcodes',
    appSince: (day: string) => `Eingerichtet am ${day}.`,
    appLead:
      'Eine App auf dem Telefon oder ein Passwortspeicher zeigt alle 30 Sekunden einen neuen Code (TOTP). Das geht ohne Netz und ohne JavaScript.',
    appStep1: 'Lesen Sie das Bild mit der App ein, oder tippen Sie das Geheimnis dort ab.',
    appStep2: 'Geben Sie den Code ein, den die App zeigt. Erst damit ist sie eingerichtet.',
    qrLabel: 'QR-Code mit dem Geheimnis, das auch als Text darunter steht',
    secret: 'Geheimnis',
    code: 'Code der App',
    codeHint: 'Sechs Ziffern',
    addApp: 'App einrichten',
    codeWrong:
      'Dieser Code passt nicht. Bitte geben Sie den ein, den die App jetzt zeigt, und prüfen Sie die Uhrzeit des Geräts.',
    formOld: 'Dieses Formular ist nicht mehr brauchbar. Bitte richten Sie die App neu ein.',
    removeApp: 'App entfernen',
    current: 'Ihr Passwort',
    appAdded: 'Die App ist eingerichtet.',
    removed: 'Der zweite Faktor ist entfernt.',

    passkeys: 'Passkeys',
    passkeysLead:
      'Ein Passkey liegt auf einem Gerät oder Sicherheitsschlüssel und wird mit Finger, Gesicht oder PIN benutzt. Er ersetzt Passwort und Einmalcode zusammen.',
    passkeyName: 'Name',
    passkeyNameHint: 'Woran Sie ihn wiedererkennen, zum Beispiel „Dienstlaptop“.',
    passkeySince: 'Eingerichtet am',
    noPasskeys: 'Noch keiner eingerichtet.',
    addPasskey: 'Passkey einrichten',
    nameMissing: 'Bitte geben Sie dem Passkey einen Namen mit höchstens 60 Zeichen.',
    passkeyNotMade:
      'Der Passkey wurde nicht eingerichtet: Die Antwort des Geräts passte nicht oder kam zu spät. Bitte versuchen Sie es noch einmal.',
    passkeyKnown: 'Diesen Passkey gibt es schon.',
    passkeyAdded: 'Der Passkey ist eingerichtet.',
    removePasskey: 'Passkey entfernen',
    which: 'Welcher Passkey',
    whichMissing: 'Bitte wählen Sie einen Passkey.',
    noScript: 'Passkeys brauchen JavaScript',
    noScriptMore:
      'Nur der Browser selbst erreicht sie. Passwort und App mit Einmalcodes gehen auch ohne.',
    notHere: 'Unter dieser Adresse gehen keine Passkeys',
    notHereMore:
      'Browser verlangen eine verschlüsselte Adresse (https) mit einem Namen. Die App mit Einmalcodes geht überall.',

    recovery: 'Wiederherstellungscodes',
    recoveryLeft: (count: number) =>
      count === 1
        ? 'Ein Code ist noch unbenutzt.'
        : `${count === 0 ? 'Kein Code ist' : `${count} Codes sind`} noch unbenutzt.`,
    recoveryLead:
      'Jeder von ihnen ersetzt einmal den zweiten Faktor, wenn Sie ihn nicht zur Hand haben.',
    newCodes: 'Neue Codes ausgeben',
    newCodesLead: 'Neue Codes machen die bisherigen ungültig.',
    codesTitle: 'Ihre Wiederherstellungscodes',
    codesReady: 'Bewahren Sie diese Codes auf',
    codesOnce:
      'Sie werden nur jetzt gezeigt; gespeichert sind nur Prüfwerte. Drucken Sie die Seite oder legen Sie die Codes in einen Passwortspeicher, nicht neben das Telefon mit der App.',
    codesDone: 'Ich habe sie aufbewahrt, weiter',

    cancelled:
      'Abgebrochen, oder auf diesem Gerät gibt es keinen passenden Passkey. Sie können es noch einmal versuchen.',
    notReached: 'Die Anwendung antwortet gerade nicht. Bitte versuchen Sie es noch einmal.',
    alreadyHere: 'Auf diesem Gerät ist schon ein Passkey für Ihr Konto eingerichtet.',
  },
  en: {
    title: 'Second factor',
    back: 'My account',
    lead: 'With a second factor the password alone no longer signs anybody in with your account. You can set up several.',
    mustTitle: 'Your authority asks for a second factor',
    must: 'Please set one up now. Only then you can go on.',
    enrolFirst:
      'Your authority asks for a second factor, and you have none yet. Nothing was taken over. Please set up a second factor first.',

    app: 'App with one-time codes',
    appSince: (day: string) => `Set up on ${day}.`,
    appLead:
      'An app on the phone or a password manager shows a new code every 30 seconds (TOTP). That works without a network and without JavaScript.',
    appStep1: 'Read the picture with the app, or type the secret there.',
    appStep2: 'Enter the code that the app shows. Only then it is set up.',
    qrLabel: 'QR code with the secret, which also stands below as text',
    secret: 'Secret',
    code: 'Code of the app',
    codeHint: 'Six digits',
    addApp: 'Set up the app',
    codeWrong:
      'This code does not fit. Please enter the one that the app shows now, and check the clock of the device.',
    formOld: 'This form can no longer be used. Please set up the app anew.',
    removeApp: 'Remove the app',
    current: 'Your password',
    appAdded: 'The app is set up.',
    removed: 'The second factor has been removed.',

    passkeys: 'Passkeys',
    passkeysLead:
      'A passkey lies on a device or security key and is used by finger, face or PIN. It stands for password and one-time code together.',
    passkeyName: 'Name',
    passkeyNameHint: 'By which you know it again, for example “office laptop”.',
    passkeySince: 'Set up on',
    noPasskeys: 'None set up yet.',
    addPasskey: 'Set up a passkey',
    nameMissing: 'Please give the passkey a name of at most 60 characters.',
    passkeyNotMade:
      'The passkey was not set up: the answer of the device did not fit or came too late. Please try again.',
    passkeyKnown: 'This passkey exists already.',
    passkeyAdded: 'The passkey is set up.',
    removePasskey: 'Remove the passkey',
    which: 'Which passkey',
    whichMissing: 'Please choose a passkey.',
    noScript: 'Passkeys need JavaScript',
    noScriptMore: 'Only the browser itself reaches them. Password and one-time codes work without.',
    notHere: 'Passkeys do not work at this address',
    notHereMore:
      'Browsers ask for an encrypted address (https) with a name. The app with one-time codes works everywhere.',

    recovery: 'Recovery codes',
    recoveryLeft: (count: number) =>
      count === 1 ? 'One code has not been used yet.' : `${count} codes have not been used yet.`,
    recoveryLead:
      'Each of them stands in once for the second factor when you do not have it at hand.',
    newCodes: 'Make new codes',
    newCodesLead: 'New codes make the old ones invalid.',
    codesTitle: 'Your recovery codes',
    codesReady: 'Keep these codes',
    codesOnce:
      'They are shown only now; only their hashes are stored. Print the page or put the codes into a password manager, not beside the phone with the app.',
    codesDone: 'I have kept them, go on',

    cancelled: 'Cancelled, or there is no passkey on this device that fits. You can try again.',
    notReached: 'The application does not answer. Please try again.',
    alreadyHere: 'There is a passkey for your account on this device already.',
  },
})
