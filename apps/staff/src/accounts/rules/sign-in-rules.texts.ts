import { defineTexts } from '@meinungsbild/design'

export const signInRulesTexts = defineTexts({
  de: {
    title: 'Regeln der Anmeldung',
    back: 'Alle Konten',
    secondFactor: 'Wer braucht einen zweiten Faktor?',
    secondFactorHint:
      'Wer einen braucht und noch keinen hat, richtet ihn nach der nächsten Anmeldung ein und kann vorher nichts anderes tun.',
    nobody: 'Niemand muss, alle können',
    administrators: 'Alle, die Einstellungen und Konten verwalten',
    all: 'Alle',
    provider: 'Anmeldedienst',
    noProvider:
      'Es ist kein Anmeldedienst (OpenID Connect) eingerichtet. Das geschieht in den Einstellungen des Betriebs (OIDC_ISSUER und weitere).',
    providerIs: (name: string, issuer: string) => `${name} (${issuer})`,
    ensured: 'Der Betrieb sichert zu, dass der Anmeldedienst immer zwei Faktoren verlangt.',
    claimed:
      'Eine Anmeldung darüber zählt als zwei Faktoren, wenn der Anmeldedienst das mitteilt (amr oder acr); sonst gilt auch hier die Regel oben.',
    onlyProvider: 'Nur der Anmeldedienst öffnet Konten',
    onlyProviderHint:
      'Mit dem Haken hier gelten Passwörter und Passkeys nicht mehr. Wer sein Konto bis dahin nicht verbunden hat, verbindet es mit einem Link, den Sie unter „Konten“ ausgeben. Ausgenommen ist der Notzugang, der auf der Kommandozeile eröffnet wird.',
    save: 'Regeln speichern',
    saved: 'Die Regeln sind gespeichert.',
    notByProvider:
      'Bitte verbinden Sie zuerst Ihr eigenes Konto mit dem Anmeldedienst (unter „Mein Konto“): So ist sicher, dass danach noch jemand hereinkommt.',
  },
  en: {
    title: 'Rules of signing in',
    back: 'All accounts',
    secondFactor: 'Who needs a second factor?',
    secondFactorHint:
      'Whoever needs one and has none sets it up after the next sign-in and can do nothing else before.',
    nobody: 'Nobody has to, everybody can',
    administrators: 'All who keep settings and accounts',
    all: 'Everybody',
    provider: 'Identity provider',
    noProvider:
      'No identity provider (OpenID Connect) is set up. That is done in the settings of the operator (OIDC_ISSUER and others).',
    providerIs: (name: string, issuer: string) => `${name} (${issuer})`,
    ensured: 'The operator states that the identity provider always asks for two factors.',
    claimed:
      'A sign-in by it counts as two factors if the identity provider says so (amr or acr); otherwise the rule above holds here too.',
    onlyProvider: 'Only the identity provider opens accounts',
    onlyProviderHint:
      'With the tick here passwords and passkeys count no more. Who has not connected their account by then connects it by a link that you make under “Accounts”. Emergency access, which is begun on the command line, is exempt.',
    save: 'Save the rules',
    saved: 'The rules have been saved.',
    notByProvider:
      'Please connect your own account with the identity provider first (under “My account”): so it is certain that somebody can still come in.',
  },
})
