/**
 * The 256 words in which a key share is written, one for each byte. Short German words without umlauts that everybody
 * knows; two of them differ in at least three places, so that a slip of the finger makes neither another word nor the
 * beginning of one, and already in their first three letters, so that these are enough. Never changed: shares on paper
 * are read with it.
 */
export const shareWords: readonly string[] = `
  abteil adler album algen amboss ananas antwort april archiv arena arzt asche atlas aufzug auster
  auto bagger bahnhof ballon bambus becher beere benzin bison blatt blume boxer bremse brief
  bronze brunnen buffet burg camping cello comic datum deich delfin diamant distel domino drache
  drossel duft echo elefant energie erdnuss erker essig etage fabrik fahne fanfare fasan faust
  felsen fichte filz flagge flieder floh formel frisur frosch garten geige ginster gipfel giraffe
  gitarre globus golfball gondel gras grille harfe hebel hemd herbst himmel honig ingwer jacke januar
  joghurt juli kaffee kaktus kamin kapsel karotte kassette katze kirsche kissen klammer klee kohle
  kompass konzert korsett krake kreide kuchen kupfer kurve lawine leiter lerche libelle limette
  lineal lorbeer lotse magazin mais makrele marmor matrose mauer melone metall mikado milch minze
  mohn monat motor museum nashorn neffe norden notiz novelle nudel nuss ohrring oktober olive
  omnibus opal otter ozean palme panther papier park pelikan pfad pfeife pflaume pianist pinsel
  pizza planet pony porto punkt quarz quelle quitte radar rahmen rampe rathaus refrain regal
  reifen rezept ring robbe roggen roller roman rosine rubin safran salami saphir sardine schwamm
  senf serie sessel siebzig signal silber sirup skizze sockel sofa sommer sonne spatz specht spinat
  sprung spule stadt stempel stiefel storch strand sturm tablett tango tapete taxi telefon teppich
  theater thron thymian tiger toast tomate tornado traube tresor trommel tulpe tunnel turbine
  uhrwerk umweg uniform urkunde urlaub vanille vase verein villa vitrine vogel vulkan wachs waggon
  walnuss wandbild wappen weste wiege wunder wurzel zaun zeder zement zimt zirkel zopf zucker zunge
  zweig zwiebel
`
  .trim()
  .split(/\s+/)
