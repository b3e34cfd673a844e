import { defineTexts } from '@meinungsbild/design'

export const questionnaireBankTexts = defineTexts({
  de: {
    title: 'Fragen aus der Fragenbank',
    backToOutline: 'Zurück zum Fragebogen',
    toBank: 'Ganze Fragenbank ansehen',
    inserted: 'Der Block ist eingefügt.',
    takenIn: 'Die Fragen stehen jetzt in der Fragenbank.',
    unconditioned: (questions: string) =>
      `Die Fragen stehen jetzt in der Fragenbank. Ohne ihre Bedingungen, weil diese auf Fragen verweisen, die nicht dabei sind: ${questions}.`,
    kept: 'Die Vorlage steht jetzt in der Fragenbank.',

    trends: 'Zeitreihen',
    noTrends: 'Noch keine Frage stammt aus der Fragenbank.',
    question: 'Frage',
    trend: 'Vergleich mit der Fragenbank',
    breaks: 'Bruch',

    insertTitle: 'Block einfügen',
    noBlocks: 'In der Fragenbank stehen noch keine Blöcke.',
    block: 'Block',
    page: 'Auf diese Seite',
    newPage: 'Auf eine neue Seite am Ende',
    pageName: (number: number, title: string) =>
      title === '' ? `Seite ${number}` : `Seite ${number}: ${title}`,
    insert: 'Einfügen',
    noBlock: 'Bitte wählen Sie einen Block aus.',
    unreadable: 'Dieser Eintrag der Fragenbank lässt sich nicht lesen.',

    takeInTitle: 'Fragen in die Fragenbank aufnehmen',
    takeInLead:
      'Die gewählten Fragen werden ein Block, den jede spätere Befragung einfügen kann. Bedingungen unter ihnen kommen mit. Im Fragebogen wird vermerkt, woher die Fragen stammen; das ist ein Schritt im Arbeitsstand.',
    questions: 'Fragen',
    wholePage: (number: number, title: string) =>
      title === '' ? `Ganze Seite ${number}` : `Ganze Seite ${number}: ${title}`,
    newWordingOf: 'Neuer Wortlaut von',
    newWordingHint:
      'Für einen Block, den es schon gibt. Seine Zeitreihe bricht dort, wo der Wortlaut anders ist.',
    aNewBlock: 'Keinem: ein neuer Block',
    itemTitle: 'Titel',
    topic: 'Thema',
    topicHint: 'Darunter steht er in der Liste, zum Beispiel „Verkehr“.',
    id: 'Kennung',
    idHint:
      'Kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel „park-besuch“. Unter diesem Namen bleibt der Eintrag über alle Befragungen derselbe.',
    takeIn: 'In die Fragenbank aufnehmen',
    noQuestions: 'Bitte wählen Sie mindestens eine Frage aus.',
    titleMissing: 'Bitte geben Sie einen Titel an.',
    topicMissing: 'Bitte geben Sie ein Thema an.',
    badId: 'Bitte geben Sie eine Kennung aus kleinen Buchstaben, Ziffern und Bindestrichen an.',
    idTaken:
      'Diese Kennung gibt es in der Fragenbank schon. Bitte wählen Sie eine andere, oder wählen Sie den Eintrag unter „Neuer Wortlaut von“.',
    otherKind: 'Unter dieser Kennung steht in der Fragenbank ein Block.',
    needsOutside: (question: string, needs: string) =>
      `Im Wortlaut oder in der Berechnung von „${question}“ werden Antworten auf andere Fragen gebraucht: ${needs}. Bitte nehmen Sie diese mit auf oder ändern Sie den Text.`,

    templateTitle: 'Fragebogen als Vorlage sichern',
    templateLead:
      'Die Vorlage hält den Fragebogen fest, wie er jetzt ist. Unter einer Kennung, die es schon gibt, wird sie der nächste Wortlaut dieser Vorlage.',
    keep: 'Als Vorlage sichern',

    startTitle: 'Mit einer Vorlage beginnen',
    startLead: 'Der Fragebogen beginnt mit allem, was in der Vorlage steht.',
    replaces:
      'Der jetzige Fragebogen wird dadurch ersetzt. Alle gesicherten Fassungen bleiben in der Akte.',
    noTemplates: 'In der Fragenbank stehen noch keine Vorlagen.',
    template: 'Vorlage',
    start: 'Mit der Vorlage beginnen',
    noTemplate: 'Bitte wählen Sie eine Vorlage aus.',
  },
  en: {
    title: 'Questions from the item bank',
    backToOutline: 'Back to the questionnaire',
    toBank: 'See the whole item bank',
    inserted: 'The block is inserted.',
    takenIn: 'The questions are in the item bank now.',
    unconditioned: (questions: string) =>
      `The questions are in the item bank now. Without their conditions, because these refer to questions that did not come along: ${questions}.`,
    kept: 'The template is in the item bank now.',

    trends: 'Trends',
    noTrends: 'No question comes from the item bank yet.',
    question: 'Question',
    trend: 'Compared with the item bank',
    breaks: 'break',

    insertTitle: 'Insert a block',
    noBlocks: 'There are no blocks in the item bank yet.',
    block: 'Block',
    page: 'On this page',
    newPage: 'On a new page at the end',
    pageName: (number: number, title: string) =>
      title === '' ? `Page ${number}` : `Page ${number}: ${title}`,
    insert: 'Insert',
    noBlock: 'Please choose a block.',
    unreadable: 'This item of the bank cannot be read.',

    takeInTitle: 'Take questions into the item bank',
    takeInLead:
      'The chosen questions become a block that every later survey can insert. Conditions among them come along. The questionnaire notes where its questions come from; that is a step of the working copy.',
    questions: 'Questions',
    wholePage: (number: number, title: string) =>
      title === '' ? `The whole of page ${number}` : `The whole of page ${number}: ${title}`,
    newWordingOf: 'New wording of',
    newWordingHint: 'For a block that exists already. Its trend breaks where the wording differs.',
    aNewBlock: 'None: a new block',
    itemTitle: 'Title',
    topic: 'Topic',
    topicHint: 'Under which it stands in the list, for example “Traffic”.',
    id: 'Id',
    idHint:
      'Small letters, digits and hyphens, for example “park-visit”. Under this name the item stays the same over all surveys.',
    takeIn: 'Take into the item bank',
    noQuestions: 'Please choose at least one question.',
    titleMissing: 'Please give a title.',
    topicMissing: 'Please give a topic.',
    badId: 'Please give an id of small letters, digits and hyphens.',
    idTaken:
      'The item bank has this id already. Please choose another one, or choose the item under “New wording of”.',
    otherKind: 'Under this id the item bank has a block.',
    needsOutside: (question: string, needs: string) =>
      `The wording or computation of “${question}” needs answers to other questions: ${needs}. Please take them in too, or change the text.`,

    templateTitle: 'Keep the questionnaire as a template',
    templateLead:
      'The template holds the questionnaire as it is now. Under an id that exists already it becomes the next wording of that template.',
    keep: 'Keep as a template',

    startTitle: 'Begin with a template',
    startLead: 'The questionnaire begins with everything that stands in the template.',
    replaces:
      'The present questionnaire is replaced by it. All saved versions stay in the dossier.',
    noTemplates: 'There are no templates in the item bank yet.',
    template: 'Template',
    start: 'Begin with the template',
    noTemplate: 'Please choose a template.',
  },
})
