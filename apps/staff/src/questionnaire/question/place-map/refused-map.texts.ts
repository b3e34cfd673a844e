import { defineTexts } from '@meinungsbild/design'

/** Why a file gives no map. */
export const refusedMapTexts = defineTexts({
  de: {
    unreadable:
      'Die Datei ist weder ein lesbares GeoJSON (FeatureCollection) noch ein lesbares SVG. Bitte exportieren Sie sie noch einmal.',
    noPolygons:
      'In der Datei sind keine Flächen. Bitte exportieren Sie die Gebiete als Polygone, nicht als Punkte oder Linien.',
    noPaths:
      'In dem SVG sind keine benannten Flächen. Bitte geben Sie jedem Gebiet (Pfad oder Polygon) einen Titel oder eine Kennung.',
    noViewBox: 'Dem SVG fehlt die Größe (viewBox oder width und height).',
    badPath:
      'Ein Gebiet des SVG hat einen Umriss, der sich nicht lesen lässt. Bitte speichern Sie die Zeichnung als „normales SVG“ mit einfachen Pfaden.',
    tooMany: 'Die Datei hat mehr als 500 Gebiete oder 500.000 Punkte.',
    tooDetailed:
      'Die Umrisse sind auch vereinfacht zu groß. Bitte vereinfachen Sie sie vorher oder teilen Sie die Karte.',
    noSuchProperty: (possible: string) =>
      `Eine solche Angabe haben nicht alle Gebiete. Möglich sind: ${possible || 'keine'}.`,
    noNames: 'Die Gebiete haben keine gemeinsame Angabe, die als Name dienen kann.',
  },
  en: {
    unreadable:
      'The file is neither readable GeoJSON (FeatureCollection) nor a readable SVG. Please export it again.',
    noPolygons:
      'There are no areas in the file. Please export the districts as polygons, not as points or lines.',
    noPaths:
      'There are no named areas in the SVG. Please give every district (path or polygon) a title or an id.',
    noViewBox: 'The SVG lacks its size (viewBox, or width and height).',
    badPath:
      'A district of the SVG has an outline that cannot be read. Please save the drawing as “plain SVG” with simple paths.',
    tooMany: 'The file has more than 500 districts or 500,000 points.',
    tooDetailed:
      'Even simplified the outlines are too large. Please simplify them before, or divide the map.',
    noSuchProperty: (possible: string) =>
      `Not all districts have such a property. Possible are: ${possible || 'none'}.`,
    noNames: 'The districts have no property in common that could be their name.',
  },
})
