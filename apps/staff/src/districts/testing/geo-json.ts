type Properties = Readonly<Record<string, string | number>>

/** A file of districts side by side, each a bent strip of 0.01 degrees, with these properties. */
export function geoJson(...properties: readonly Properties[]): File {
  const features = properties.map((each, index) => ({
    type: 'Feature',
    properties: each,
    geometry: { type: 'Polygon', coordinates: [strip(10 + index / 100)] },
  }))
  return fileOf(JSON.stringify({ type: 'FeatureCollection', features }))
}

/** The same, each called by its name. */
export function districtsNamed(...names: readonly string[]): File {
  return geoJson(...names.map((name) => ({ name })))
}

export function fileOf(text: string): File {
  return new File([text], 'gebiete.geojson', { type: 'application/geo+json' })
}

function strip(west: number) {
  const side = (x: number) => [0, 1, 2, 3].map((step) => [x + (step % 2) / 500, 53.5 + step / 100])
  const [left, right] = [side(west), side(west + 0.01).toReversed()]
  return [...left, ...right, left[0]]
}
