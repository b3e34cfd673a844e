import { defineTexts } from '@meinungsbild/design'

/** The ways in beside the password, and the second step. */
export const signInTexts = defineTexts({
  de: {
    codeTitle: 'Anmeldung bestätigen',
    codeLead: 'Ein Schritt fehlt noch: Bestätigen Sie die Anmeldung mit Ihrem zweiten Faktor.',
    code: 'Einmalcode',
    codeHint:
      'Die sechs Ziffern, die Ihre App jetzt zeigt. Haben Sie die App nicht zur Hand, geht auch einer Ihrer Wiederherstellungscodes.',
    recoveryCode: 'Wiederherstellungscode',
    recoveryHint:
      'Wenn Sie Ihren Passkey nicht zur Hand haben. Sechzehn Zeichen; jeder Code gilt nur einmal.',
    confirm: 'Bestätigen',
    asSomebodyElse: 'Abbrechen und zur Anmeldung',
    codeMissing: 'Bitte geben Sie einen Code ein.',
    codeWrong:
      'Dieser Code gilt nicht. Warten Sie auf den nächsten Code der App und prüfen Sie die Uhrzeit des Geräts; jeder Code gilt nur einmal.',
    factorLost:
      'Kein Code zur Hand? Wer in Ihrer Behörde die Konten verwaltet, kann den zweiten Faktor entfernen.',

    orPasskey: 'Oder ohne Passwort, mit einem Passkey, den Sie hier eingerichtet haben.',
    byPasskey: 'Mit Passkey anmelden',
    passkeyRefused:
      'Die Anmeldung mit diesem Passkey ging nicht. Vielleicht ist er hier nicht mehr eingerichtet; bitte melden Sie sich mit Ihrem Passwort an.',

    byProvider: (name: string) => `Mit ${name} anmelden`,
    providerLoses: (name: string) =>
      `Über ${name} gehen Ihre Eingaben nicht mit; kopieren Sie vorher, was Sie behalten möchten.`,
    passwordForEmergency:
      'Passwörter und Passkeys gelten in diesem Haus nur für den Notzugang. Alle anderen melden sich über den Anmeldedienst an.',
    emergencyTitle: 'Notzugang mit Passwort',
  },
  en: {
    codeTitle: 'Confirm the sign-in',
    codeLead: 'One step is left: confirm the sign-in by your second factor.',
    code: 'One-time code',
    codeHint:
      'The six digits that your app shows now. If you do not have the app at hand, one of your recovery codes will do.',
    recoveryCode: 'Recovery code',
    recoveryHint:
      'If you do not have your passkey at hand. Sixteen characters; each code counts once.',
    confirm: 'Confirm',
    asSomebodyElse: 'Cancel and back to the sign-in',
    codeMissing: 'Please enter a code.',
    codeWrong:
      'This code does not count. Wait for the next one of the app and check the clock of your device; each code counts once.',
    factorLost:
      'No code at hand? Whoever keeps the accounts in your authority can remove the second factor.',

    orPasskey: 'Or without a password, by a passkey that you have set up here.',
    byPasskey: 'Sign in by passkey',
    passkeyRefused:
      'Signing in by this passkey did not work. Perhaps it is not set up here any more; please sign in with your password.',

    byProvider: (name: string) => `Sign in with ${name}`,
    providerLoses: (name: string) =>
      `What you typed does not come along by ${name}; copy beforehand what you want to keep.`,
    passwordForEmergency:
      'In this house passwords and passkeys count for emergency access only. Everybody else signs in by the identity provider.',
    emergencyTitle: 'Emergency access by password',
  },
})
