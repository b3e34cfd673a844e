import { defineTexts } from '@meinungsbild/design'

export const quotationsTexts = defineTexts({
  de: {
    title: 'Zitate',
    lead: 'Nur was hier freigegeben ist, darf in Bericht und Presse stehen. Eine Person schlägt vor, eine andere gibt frei.',
    released: 'Freigegeben',
    noneReleased: 'Noch ist kein Zitat freigegeben.',
    waiting: 'Vorgeschlagen',
    noneWaiting: 'Kein Vorschlag wartet auf Freigabe.',
    proposedBy: (name: string, at: string) => `Vorgeschlagen von ${name}, ${at}.`,
    releasedBy: (name: string, at: string) => `Freigegeben von ${name}, ${at}.`,
    somebodyElse:
      'Sie haben das vorgeschlagen. Freigeben muss eine andere Person (Vier-Augen-Prinzip).',
    release: 'Freigeben',
    decline: 'Ablehnen',
    takeBack: 'Freigabe zurücknehmen',
    notJudged:
      'Das geht nicht: Das Zitat hat sich inzwischen geändert, oder Sie haben es selbst vorgeschlagen.',
    proposeTitle: 'Zitat vorschlagen',
    quotation: 'Wortlaut des Zitats',
    quotationHint:
      'Kürzen Sie, was nicht gebraucht wird: Für jede Auslassung steht […]. Alles andere bleibt Wort für Wort.',
    propose: 'Vorschlagen',
    notVerbatim:
      'Das steht so nicht im Text. Bitte lassen Sie jedes Wort, wie es ist, und setzen Sie […] für ganze Wörter, die fehlen sollen.',
    alreadyQuoted: 'Aus diesem Text ist schon ein Zitat vorgeschlagen oder freigegeben.',
  },
  en: {
    title: 'Quotations',
    lead: 'Only what is released here may stand in report and press. One person proposes, another releases.',
    released: 'Released',
    noneReleased: 'No quotation is released yet.',
    waiting: 'Proposed',
    noneWaiting: 'No proposal waits to be released.',
    proposedBy: (name: string, at: string) => `Proposed by ${name}, ${at}.`,
    releasedBy: (name: string, at: string) => `Released by ${name}, ${at}.`,
    somebodyElse: 'You have proposed this. Somebody else must release it (four eyes).',
    release: 'Release',
    decline: 'Decline',
    takeBack: 'Take the release back',
    notJudged:
      'That is not possible: the quotation has changed meanwhile, or you have proposed it yourself.',
    proposeTitle: 'Propose a quotation',
    quotation: 'Wording of the quotation',
    quotationHint:
      'Cut what is not needed: […] stands for every omission. Everything else stays word for word.',
    propose: 'Propose',
    notVerbatim:
      'This does not stand in the text. Please leave every word as it is, and put […] for whole words that are to be left out.',
    alreadyQuoted: 'A quotation from this text is proposed or released already.',
  },
})
