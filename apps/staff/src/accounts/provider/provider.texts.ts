import { defineTexts } from '@meinungsbild/design'

export const providerTexts = defineTexts({
  de: {
    doneTitle: 'Sie sind angemeldet',
    connectedTitle: 'Das Konto ist verbunden',
    connected: (name: string) => `Sie können sich künftig über ${name} anmelden.`,
    onward: 'Weiter',
    refusedTitle: 'Die Anmeldung ging nicht',
    unreachable: (name: string) =>
      `${name} antwortet gerade nicht. Bitte versuchen Sie es in einigen Minuten wieder oder fragen Sie Ihre IT.`,
    expired:
      'Die Anmeldung hat zu lange gedauert oder wurde in einem anderen Fenster begonnen. Bitte beginnen Sie noch einmal.',
    failed: (name: string) =>
      `${name} hat die Anmeldung nicht bestätigt. Bitte versuchen Sie es noch einmal.`,
    noLogin: (name: string) =>
      `${name} hat keinen Benutzernamen mitgeteilt. Bitte geben Sie das Ihrer IT weiter.`,
    noGrant: (name: string) =>
      `${name} gibt Ihrem Konto hier keine Rolle (mehr). Deshalb können Sie sich nicht anmelden. Bitte wenden Sie sich an die Stelle, die Gruppen und Rollen vergibt.`,
    deactivated:
      'Ihr Konto ist hier deaktiviert. Bitte wenden Sie sich an die Person, die die Konten verwaltet.',
    loginTaken:
      'Es gibt hier schon ein Konto mit Ihrem Benutzernamen, das mit einem Passwort angelegt wurde. Melden Sie sich damit an und verbinden Sie es unter „Mein Konto“, oder lassen Sie sich von der Person, die die Konten verwaltet, einen Link dafür geben.',
    identityTaken:
      'Diese Anmeldung gehört schon zu einem anderen Konto, oder Ihr Konto ist schon verbunden.',
    toSignIn: 'Zur Anmeldung',
  },
  en: {
    doneTitle: 'You are signed in',
    connectedTitle: 'The account is connected',
    connected: (name: string) => `From now on you can sign in by ${name}.`,
    onward: 'Go on',
    refusedTitle: 'Signing in did not work',
    unreachable: (name: string) =>
      `${name} does not answer at present. Please try again in some minutes or ask your IT.`,
    expired: 'Signing in took too long or was begun in another window. Please begin once more.',
    failed: (name: string) => `${name} has not confirmed the sign-in. Please try again.`,
    noLogin: (name: string) => `${name} has told no user name. Please pass this on to your IT.`,
    noGrant: (name: string) =>
      `${name} gives your account no role here (any more). That is why you cannot sign in. Please turn to the office that gives groups and roles.`,
    deactivated: 'Your account is deactivated here. Please turn to the person who keeps accounts.',
    loginTaken:
      'There is an account with your user name here already that was made with a password. Sign in with it and connect it under “My account”, or have the person who keeps accounts give you a link for that.',
    identityTaken:
      'This identity belongs to another account already, or your account is connected already.',
    toSignIn: 'To the sign-in',
  },
})
