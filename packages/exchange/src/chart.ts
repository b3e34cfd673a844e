/** A chart as data; every text is ready to print, every number has passed disclosure control. */
export type Chart =
  | BarChart
  | GroupedBarChart
  | StackedChart
  | Histogram
  | TrendChart
  | RankingChart
  | PortfolioChart
  | FieldCourseChart
  | MapChart
  | KeyFigureChart

/** Horizontal bars of shares, 0 to 1; `null` where the share is withheld. */
export type BarChart = {
  readonly kind: 'bars'
  readonly title: string
  readonly bars: readonly Bar[]
  /** A line that the bars are held against: "Ziel: 75 %". */
  readonly target?: Mark
}

export type Bar = {
  readonly label: string
  readonly share: number | null
  readonly shown: string
  readonly interval?: Interval
}

/** The same shares of two or three groups or waves below each other; as many figures per row as there are series. */
export type GroupedBarChart = {
  readonly kind: 'groupedBars'
  readonly title: string
  readonly series: readonly string[]
  readonly rows: readonly { readonly label: string; readonly figures: readonly Figure[] }[]
  readonly target?: Mark
}

/** One bar per row, divided by an ordered scale: Likert. Shares of a row sum to 1, or are all `null`. */
export type StackedChart = {
  readonly kind: 'stacked'
  readonly title: string
  readonly legend: readonly string[]
  readonly rows: readonly StackedRow[]
  /** The bars diverge from the middle of the scale: approval to one side, rejection to the other. */
  readonly diverging?: boolean
}

export type StackedRow = {
  readonly label: string
  readonly shares: readonly (number | null)[]
  readonly shown: readonly string[]
  /** What the row is a group of ("Alter"); it stands once, above the first row of those that have it. */
  readonly group?: string
  /** How many answered: "1.734". */
  readonly base?: string
  readonly mean?: string
}

/** Columns over intervals of a number. */
export type Histogram = {
  readonly kind: 'histogram'
  readonly title: string
  readonly unit: string
  readonly bins: readonly Bar[]
}

/** Figures over the waves of a repeated survey; each line has one point per wave. */
export type TrendChart = {
  readonly kind: 'trend'
  readonly title: string
  readonly axis: Axis
  readonly waves: readonly Wave[]
  readonly lines: readonly { readonly label: string; readonly points: readonly Figure[] }[]
}

export type Wave = {
  readonly label: string
  /** When it was, in any unit that grows with time: years, days. Distances are drawn true. */
  readonly at: number
  /** Bruch: why this wave must not be compared with the one before, such as a changed wording. */
  readonly break?: string
}

/** Figures in the order given, each with its interval; rows whose intervals overlap are shown as tied. */
export type RankingChart = {
  readonly kind: 'ranking'
  readonly title: string
  readonly axis: Axis
  readonly rows: readonly { readonly label: string; readonly figure: Figure }[]
  /** What the rows are held against: "Gesamt: 3,4". */
  readonly reference?: Mark
}

/** Satisfaction (x) against importance (y), cut into four fields. */
export type PortfolioChart = {
  readonly kind: 'portfolio'
  readonly title: string
  readonly x: Axis
  readonly y: Axis
  /** Where the fields meet, such as at the means. */
  readonly cut: { readonly x: Mark; readonly y: Mark }
  /** Names of the fields; `low` and `high` say where they lie on x, then on y. */
  readonly fields: Readonly<Record<PortfolioField, string>>
  readonly points: readonly { readonly label: string; readonly x: Figure; readonly y: Figure }[]
}

export type PortfolioField = 'lowHigh' | 'highHigh' | 'lowLow' | 'highLow'

/** Answers per day and their sum so far; reminders point to a day by its index. */
export type FieldCourseChart = {
  readonly kind: 'fieldCourse'
  readonly title: string
  readonly perDay: Axis
  readonly total: Axis
  readonly days: readonly {
    readonly label: string
    readonly answers: Figure
    readonly total: Figure
  }[]
  readonly reminders: readonly { readonly day: number; readonly label: string }[]
}

/** Districts in classes of a figure. North is up; nothing but the districts is drawn. */
export type MapChart = {
  readonly kind: 'map'
  readonly title: string
  /** At most five, from low to high. A figure belongs to the first class that it lies below, else to the last. */
  readonly classes: readonly { readonly below: number; readonly shown: string }[]
  readonly areas: readonly MapArea[]
  /** What was answered and has no district, in words: it stands below the map. */
  readonly apart?: string
  /** Whose borders these are, as their licence wants it named. */
  readonly source?: string
}

export type MapArea = {
  readonly label: string
  readonly polygons: readonly Polygon[]
  /** Absent where nothing was asked: its borders are drawn, and no more. */
  readonly figure?: Figure
}

/** An outer ring and the holes in it. Coordinates are plane, of the same length in both directions; y grows to the north. */
export type Polygon = readonly Ring[]
export type Ring = readonly (readonly [x: number, y: number])[]

/** Soll und Ist: each key figure on an axis of its own against its target. */
export type KeyFigureChart = {
  readonly kind: 'keyFigures'
  readonly title: string
  readonly rows: readonly {
    readonly label: string
    readonly axis: Axis
    readonly actual: Figure
    /** "mindestens 75 %". */
    readonly target: Mark
    /** "erreicht". */
    readonly verdict: string
  }[]
}

/** A number as it is drawn and as it is printed. */
export type Figure = {
  /** `null` where it is withheld or does not exist; `shown` is then the sign of official tables for that. */
  readonly value: number | null
  readonly shown: string
  readonly interval?: Interval
}

/** Konfidenzintervall, on the scale of its figure: "64,1 bis 72,4 %". */
export type Interval = { readonly low: number; readonly high: number; readonly shown: string }

/** The room in which figures are drawn; it holds all of them. Its name says what they are, and in which unit. */
export type Axis = {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly ticks: readonly Mark[]
}

/** A place on an axis, and what is written at it. */
export type Mark = { readonly at: number; readonly shown: string }
