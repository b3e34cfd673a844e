import { defineTexts } from '@meinungsbild/design'

export const keysTexts = defineTexts({
  de: {
    title: 'Urne und Schlüssel',
    lead: 'Antworten werden verschlüsselt, sobald sie ankommen. Hier steht, wer sie öffnen kann, und ab wann.',
    loss: 'Ohne zwei der drei Anteile sind alle Antworten verloren.',
    lossMore: 'Auch der Hersteller kann sie nicht öffnen. Es gibt keine Kopie und keinen Ersatz.',
    now: 'So ist es festgelegt',
    box: 'Urne',
    openBox: 'Offene Urne',
    sealedBox: 'Versiegelte Urne',
    whoOpens: 'Wer öffnen kann',
    openMeans:
      'Dieses System, auch während das Feld läuft. Ergebnisse sind nach dem Feld sofort da.',
    sealedMeans: 'Wer zwei der drei Anteile hat, und erst nach dem Ende des Feldes.',
    notChosen: 'Offene Urne (es wurde nichts anderes festgelegt)',
    mark: 'Kennung',
    share: (number: number) => `Anteil ${number}`,
    chosen: 'Festgelegt',
    byOn: (name: string, day: string) => `von ${name} am ${day}`,
    trial: 'Probe',
    tried: (shares: string, name: string, day: string) =>
      `Mit den Anteilen ${shares} geöffnet von ${name} am ${day}.`,
    untried:
      'Steht noch aus. Ohne eine geöffnete Probeantwort lässt sich das Feld nicht freigeben.',
    sealHeading: 'Urne versiegeln',
    sealAgainHeading: 'Neuen Schlüssel erzeugen',
    sealAgain: 'Die bisherigen drei Anteile werden damit wertlos.',
    openHeading: 'Offene Urne wählen',
    openLead:
      'Das System verwahrt den Schlüssel selbst. Niemand muss etwas aufbewahren, und nichts kann verloren gehen. Dafür könnte, wer das System verwaltet, Antworten lesen, während das Feld läuft; das sagt auch der Datenschutzhinweis.',
    openLoses: 'Die bisherigen drei Anteile werden damit wertlos.',
    chooseOpen: 'Offene Urne wählen',
    trialHeading: 'Probeantwort öffnen',
    trialLead:
      'Das System hat eine Probeantwort für diese Urne versiegelt. Öffnen Sie sie mit zwei Anteilen: So ist vor dem Feld sicher, dass die Bogen lesbar sind. Die Anteile bleiben in Ihrem Browser.',
    trialFailed:
      'Was zurückkam, ist nicht die Probeantwort. Bitte versuchen Sie es noch einmal mit zwei Anteilen.',
    noKey:
      'Was angekommen ist, ist kein Schlüssel, mit dem sich Antworten versiegeln lassen. Bitte beginnen Sie noch einmal.',
    tryShares: 'Probeantwort öffnen',
    opening: 'Zur Öffnung der Urne',
    noScript: 'Dieser Schritt braucht JavaScript',
    noScriptMore:
      'Schlüssel und Anteile dürfen Ihren Browser nicht verlassen. Was mit ihnen geschieht, rechnet deshalb ein Skript auf dieser Seite. Ohne JavaScript geht nur die offene Urne.',
    insecure: 'Dieser Schritt braucht eine Verbindung über https',
    insecureMore:
      'Browser erzeugen und benutzen Schlüssel nur auf Seiten, die über https aufgerufen sind. Bitte öffnen Sie diese Seite über https.',
  },
  en: {
    title: 'Ballot box and key',
    lead: 'Answers are encrypted as soon as they arrive. Here it says who can open them, and from when on.',
    loss: 'Without two of the three shares all answers are lost.',
    lossMore: 'The manufacturer cannot open them either. There is no copy and no replacement.',
    now: 'What is settled',
    box: 'Ballot box',
    openBox: 'Open ballot box',
    sealedBox: 'Sealed ballot box',
    whoOpens: 'Who can open',
    openMeans:
      'This system, also while the field is running. Results are there at once after the field.',
    sealedMeans: 'Whoever has two of the three shares, and only after the end of the field.',
    notChosen: 'Open ballot box (nothing else was settled)',
    mark: 'Mark',
    share: (number: number) => `Share ${number}`,
    chosen: 'Settled',
    byOn: (name: string, day: string) => `by ${name} on ${day}`,
    trial: 'Trial',
    tried: (shares: string, name: string, day: string) =>
      `Opened with the shares ${shares} by ${name} on ${day}.`,
    untried: 'Still to be done. Without an opened trial answer the field cannot be released.',
    sealHeading: 'Seal the ballot box',
    sealAgainHeading: 'Make a new key',
    sealAgain: 'The three shares that there are become worthless.',
    openHeading: 'Choose the open ballot box',
    openLead:
      'The system keeps the key itself. Nobody has to keep anything, and nothing can be lost. In return whoever administers the system could read answers while the field is running; the privacy notice says so, too.',
    openLoses: 'The three shares that there are become worthless.',
    chooseOpen: 'Choose the open ballot box',
    trialHeading: 'Open a trial answer',
    trialLead:
      'The system has sealed a trial answer for this ballot box. Open it with two shares: then it is certain before the field that the sheets can be read. The shares stay in your browser.',
    trialFailed: 'What came back is not the trial answer. Please try again with two shares.',
    noKey: 'What arrived is no key with which answers can be sealed. Please start again.',
    tryShares: 'Open the trial answer',
    opening: 'To the opening of the ballot box',
    noScript: 'This step needs JavaScript',
    noScriptMore:
      'Key and shares must not leave your browser, so that a script on this page does what is done with them. Without JavaScript there is only the open ballot box.',
    insecure: 'This step needs a connection by https',
    insecureMore:
      'Browsers make and use keys only on pages that were opened with https. Please open this page with https.',
  },
})
