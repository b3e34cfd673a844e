import type { Papers, Proposal } from './material.ts'

type Facts = {
  readonly proposal: Proposal
  readonly population: string
  readonly invited: number
  /** A sentence with references to figures, for report and press release. */
  readonly findings: string
  readonly headline: string
}

/** What the people of the demonstration write. Figures are references; no number of the results is typed. */
export function papersFor({ proposal, population, invited, findings, headline }: Facts): Papers {
  const { title, topic } = proposal
  const method = `Auftraggeberin: Stadt Auental, Pressestelle. Befragt wurden: ${population}. Eingeladen: ${invited.toLocaleString('de')} zufällig Ausgewählte, mit Zugangscode. Teilgenommen haben {{teilnehmende}}, der Rücklauf beträgt {{ruecklauf}}. Nicht gewichtet. Die Antworten wurden beim Eingang versiegelt und nur zusammengefasst ausgewertet.`
  return {
    outlineConcept: {
      profile: `**Kernfrage:** ${title}\n\n**Weg:** online mit Zugangscode aus einem Brief`,
      goals: `Wir wollen wissen, was die Menschen zum Thema *${topic}* denken. Von den Ergebnissen hängt ab, welche Vorhaben in den nächsten Haushalt aufgenommen werden.\n\n- Erwarteter Nutzen: Prioritäten der Einwohnerinnen und Einwohner\n- Gemessen an Kennzahlen, die vor der Befragung festgelegt werden`,
      participants:
        'Fachlich betroffen sind Grünflächenamt und Jugendamt. Datenschutzbeauftragte und Statistikstelle werden früh beteiligt.',
      resources:
        'Etwa 25 Personentage in der Pressestelle, je fünf in den Ämtern. Druck und Porto für die Briefe aus dem laufenden Haushalt; die Software läuft im eigenen Rechenzentrum.',
      legal:
        'Freiwillige Befragung nach Artikel 6 Absatz 1 Buchstabe e DSGVO. Auswahl aus dem Melderegister nach § 37 BMG. Keine besonderen Kategorien, keine Verarbeitung in einem Drittland.',
    },
    minutes: {
      participants:
        'Pressestelle, Grünflächenamt, Jugendamt, Statistikstelle, Datenschutzbeauftragte',
      remarks: 'Das Jugendamt bittet darum, Familien eigens auszuwerten.',
      commitments: '- Grünflächenamt: Fragen zu Parks\n- Jugendamt: Fragen zu Kindern',
    },
    outlineMemo: memo(title, 'die Freigabe des Grobkonzepts', 'das Grobkonzept'),
    detailedConcept: {
      planning: `Untersuchungsfrage: ${title}\n\n| Zeit | Was |\n| --- | --- |\n| Woche 1 | Pretest |\n| Wochen 2 bis 4 | Feldphase |\n| Woche 5 | Auswertung |`,
      sample: `Grundgesamtheit: ${population}. Einfache Zufallsauswahl, ${invited.toLocaleString('de')} Briefe.`,
      mode: 'Online mit Zugangscode; deutsch, wo vorhanden auch englisch. Barrierefrei, auch ohne JavaScript.',
      analysisPlan:
        'Häufigkeiten aller Fragen, Kennzahlen gegen ihre Soll-Werte. Nichts wird unter zehn Antworten gezeigt.',
      keyFigures:
        'Die Kennzahlen stehen in einer eigenen Liste und werden mit der Freigabe dieses Konzepts fest.',
      communication:
        'Pressemitteilung zum Start, Ergebnisse und Maßnahmen nach der Entscheidung der Leitung.',
      risks:
        'Geringer Rücklauf: ein Erinnerungsschreiben. Unerwünschte Ergebnisse werden ebenso veröffentlicht.',
      responsibilities:
        'Inhalt: Pressestelle. Ziehung und Feldfreigabe: Statistikstelle. Rückfragen: Telefon 0999 123-0.',
      organisation:
        'Projektleitung Pressestelle, wöchentliche Abstimmung mit den Ämtern, Berichte an die Leitung.',
      operation:
        'Betrieb im eigenen Rechenzentrum, Urne und Einlass auf getrennten Systemen. Löschung der Codes am Feldende.',
    },
    detailedMemo: memo(title, 'die Freigabe des Feinkonzepts', 'das Feinkonzept'),
    resultReport: {
      method,
      results: findings,
      keyFigures: 'Soll und Ist stehen in der Tabelle der Kennzahlen.',
      limits:
        'Nicht alle Eingeladenen haben geantwortet. Wer nicht geantwortet hat, kann anders denken.',
    },
    resultsMemo: {
      vote: 'Ich schlage vor, die Ergebnisse zur Kenntnis zu nehmen und die Maßnahmen zu befürworten.',
      results: findings,
      assessment:
        'Die Ergebnisse tragen die vorgeschlagenen Maßnahmen. Der Rücklauf genügt für Aussagen über die Stadt als Ganzes.',
      measures: 'Die Maßnahmen stehen in der Liste, über jede wird einzeln entschieden.',
    },
    pressRelease: {
      headline,
      subline: 'Die Stadt legt Ergebnisse und Maßnahmen vor',
      lead: `Auental. Die Stadt hat zum Thema „${topic}“ gefragt. {{teilnehmende}} Menschen haben geantwortet.`,
      results: findings,
      quote:
        '„Danke an alle, die sich Zeit genommen haben. Wir machen daraus etwas“, sagt Oberbürgermeisterin Dr. Helene Brandt.',
      measures:
        'Die Stadt setzt nun diese Vorhaben um:\n\n- Das Grünflächenamt und das Jugendamt legen bis zum Sommer einen Plan vor.\n- In zwei Jahren wird wieder gefragt.',
      teaser: `${headline}. {{teilnehmende}} Menschen haben geantwortet.`,
      shortPost: `${headline}.`,
      easyLanguage: `Die Stadt hat gefragt\n{{teilnehmende}} Menschen haben geantwortet.\nJetzt macht die Stadt einen Plan.`,
      contact:
        'Pressestelle der Stadt Auental, Miriam Sander, Telefon 0999 123-0, befragung@auental.example',
    },
    // The other sections stay as they are proposed out of the dossier.
    closingMemo: { lessons: 'Das Erinnerungsschreiben früher verschicken.' },
  }
}

function memo(title: string, asked: string, paper: string) {
  return {
    vote: `Ich schlage ${asked} vor.`,
    facts: `Die Leitung hat die Pressestelle gebeten, die Befragung „${title}“ vorzubereiten. Die beteiligten Stellen haben ${paper} gesehen und ihre Hinweise eingebracht.`,
    assessment:
      'Die Befragung lässt sich mit dem im Haus betriebenen Werkzeug umsetzen: Die Daten bleiben bei uns, die Antworten werden versiegelt, und jede Zahl entsteht aus ihnen.',
    attachments: 'Konzept, Rückmeldungen, Stellungnahme der Datenschutzbeauftragten',
  }
}
