/** Learnt by `npm run teach` from `tests/labelled/heard`; written by no hand. Weights in hundredths, the heaviest first. */
import { type Ear, weightsFrom } from '../ear.ts';

export const NL = {
  blames: {
    start: 0.602,
    scale: [
      [0.775, 0],
      [0.879, 0.25],
      [1.114, 0.5],
      [1.676, 0.75],
      [2.425, 1],
    ],
    weights: weightsFrom(`
257 klagen
255 =mockery
251 iemand die
234 knap
224 leven
223 mama
221 met zo'n
210 , of
207 krant $
203 bedie*
195 voor mensen
190 leren
187 verba*
187 we zullen
186 van iemand
184 ^ volgende
178 als ik
177 zullen de
173 smaak
171 schat
171 ster
170 zullen
168 ^ o
168 o
166 humeur
166 klaag*
165 mensen die
164 iemand
164 weer een
163 zelfs
160 recen*
158 gefeliciteerd ,
158 uitge*
156 de indruk
156 indruk
156 snapt
156 zal
156 zin
154 mond
154 voor deze
153 het beter
153 zal ik
152 zielig
150 na uw
149 u niet
147 ^ zal
147 waarom
146 voorgelezen
144 moet $
141 =blame
141 ^ och
141 och
141 u dan
141 wél
140 cursus
140 de wereld
140 eerste in
140 wereld
139 blijk*
139 blijkbaar
138 hoeven
136 en dan
136 zo'n
135 beter
135 schuld
134 kwali*
134 nou
134 nul
134 zeker
133 , moet
133 de schuld
132 gepro*
131 grote mond
131 jammer dat
131 janken
131 je mama
131 nog met
130 ga
129 kunnen wij
128 stad
128 zout
127 besteld $
127 binne*
127 het zelf
127 zo ,
126 die wél
126 film
126 gezel*
126 jou
126 sterk
126 voor u
125 dan nog
125 het onze
124 hou
124 thuis
124 u zelf
124 vijf voor
123 , weer
123 lees
123 moet
121 een potje
121 enkele
121 gebeurd $
121 geen enkele
121 internet
121 potje
120 voorg*
119 had een
119 nog wel
118 gedra*
118 klacht
117 inter*
117 klaagt
116 , schat
116 eens
116 koop
116 toch op
116 voortaan
115 denkt
115 om u
114 aankomen $
114 pittig op
114 staat pittig
114 zit in
114 één ster
113 ^ als
113 maar goed
113 mening
113 u als
112 =formalYou
112 ^ nou
112 ben jij
112 moeite $
111 dank voor
110 jaar die
109 ^ zelfs
109 voorgelezen $
108 advocaat $
108 lachen $
108 licht
108 liefst
108 verstand van
108 vinden $
107 beginnen $
107 moeite
107 stagi*
107 versie
106 ^ knap
106 koning
106 lang en
106 sport*
106 zelf een
105 bedoelt
105 bel de
105 je toch
105 schat*
105 schattig
105 u de
105 wij hebben
105 zetel
104 uw brief
104 volwa*
103 =cliches
103 alweer
103 drama
103 eenmaal niet
103 euro aan
103 hebt op
103 hoe een
103 hoor $
103 verstand
102 , hier
102 de beste
102 de krant
102 de moeite
102 de zon
102 zitten $
101 ge
101 heeft de
101 kenner
101 man
101 meteen de
101 museum
101 overal
101 zon
100 =gladStirred
100 of u
100 schrijft
99 , waarom
99 moeil*
99 naden*
99 uw bericht
98 ^ graag
98 advocaat
98 bedenken
98 dan een
98 dertig jaar
98 die denkt
98 hadden we
98 ik ook
98 nu is
98 verder
98 verst*
97 ^ grote
97 geprobeerd
97 krant
97 met je
97 vast
97 wist
96 ^ blijf
96 ^ nog
96 bellen ?
96 de kaart
96 held
96 nooit meer
96 plant
95 hoe het
95 leest ,
95 maar ,
95 mens
95 nee $
95 zoek een
94 ^ nu
94 de zee
94 vlek
94 vrien*
94 was er
94 weet
93 ^ misschien
93 het duurt
93 leven moet
93 van vier
92 ^ ga
92 bij onze
92 lekker
92 loper
92 prins*
92 rode loper
92 sneu
91 , had
91 een klacht
91 gewoon niet
91 te komen
90 =irony
90 bekij*
90 grote
90 kent
90 onze $
90 openi*
90 snap je
90 toen
89 buiten
89 die 0
89 een advocaat
89 gevraagd en
89 met dat
89 missc*
89 misschien
89 ook in
88 ^ had
88 bestaan
88 bij ,
88 dat zijn
88 hobby
88 schrijven
88 wakker
88 zee
87 gezegd $
87 uitro*
86 plaatjes
86 recensie
86 soort
85 al die
85 gast
85 het toilet
85 lezen
85 namel*
85 namelijk
85 natuu*
85 respect ,
85 toilet
85 van drie
85 verteld
85 vol
85 vorige
85 zo
84 daar is
84 er al
84 je geen
84 omdat het
84 tient*
84 u
84 zijn de
83 ^ tien
83 dan moet
83 dit is
83 nogal
83 per dag
83 stilte
83 u nooit
82 ^ dus
82 dag $
82 een museum
82 gratis
82 het eruit
82 hier niet
82 mist
82 weten hoe
82 woord*
81 beginnen
81 hebt
81 jammer
81 jouw probleem
81 sterren
81 zou
80 dat ze
80 discu*
80 eens aan
80 friet*
80 geboortedatum en
80 gesproken $
80 is ook
80 kwaliteit
80 nat
80 nog even
80 regen*
80 voorlezen
80 zeven
80 zulke
79 , misschien
79 dat ligt
79 dit soort
79 geworden $
79 klagen $
79 kort
79 met u
79 u komt
78 ^ applaus
78 applaus voor
78 elk
78 ge zijt
78 juiste
78 oorde*
78 oordeel
78 zijt
77 =praise
77 ^ ach
77 ^ eerst
77 ach
77 de juiste
77 en toen
77 erin
77 hangen
77 ik $
77 ik bel
77 komen ,
77 maanden
77 met wie
77 terwi*
77 terwijl
77 verwacht
77 volge*
77 werk
76 ^ jammer
76 geven $
76 namelijk geen
76 zo werkt
75 bekend
75 dan praten
75 de hele
75 een hobby
75 is het
75 natuurlijk
75 verhaal $
75 waar
74 ^ lees
74 nou ,
74 schil*
74 voord*
74 wij niet
74 één
73 blijf
73 maar wij
73 verkeerd
73 wie
72 duidelijk
72 geprobeerd ,
72 houdt
72 nodig
72 ouders
72 u van
72 was $
71 eerst
71 er wel
71 o nee
71 op met
71 tja ,
71 weten dat
70 ^ en
70 advoc*
70 de meesten
70 jij
70 ligt aan
70 meesten
70 praten
70 wij u
69 , zo
69 =blameHints
69 bril
69 een tientje
69 en met
69 er staan
69 gezond
69 in een
69 leeftijd
69 manie*
69 manieren
69 niks
69 praten we
69 tientje
68 , een
68 : je
68 dat het
68 dit
68 gemaakt $
68 je had
68 kunnen
68 neem je
68 ons niet
68 zit $
67 andere
67 hand
67 meneer
67 nou nou
66 gedaan
66 klein
66 vanuit
66 verwa*
66 wat u
66 zou ik
65 ^ zonder
65 achteraf
65 bent de
65 drie keer
65 echte
65 een Name
65 geval
65 hem op
65 is voor
65 keer
65 raden
65 tien minuten
65 veertig
64 =loose
64 ik heb
64 stagiair
64 sterr*
64 toch
64 u dit
64 u te
63 als
63 echt
63 op dinsdag
63 schri*
62 niks $
61 betal*
61 respect
61 staat in
61 van
61 verha*
61 vorige week
60 gevon*
60 gevonden
60 lachen
60 leeft*
60 verhaal
59 , hè
59 aankomen
59 dat er
59 dat weet
59 gelov*
59 geloven
59 ik het
59 is een
59 klagen over
59 moeilijk
59 om een
59 open $
59 vaker
59 wat een
59 zes
58 brief van
58 het is
58 rij
58 weten
58 zoals
57 , mag
57 dat een
57 dat heeft
57 dat hij
57 dus u
57 en nu
57 had de
57 het regende
57 hier
57 hun
57 hè $
57 kapot
57 regende
57 verwachten
56 ^ zoek
56 appla*
56 applaus
56 deed
56 en als
56 voorstelling
56 zitten
55 hele dag
55 norma*
55 normaal
55 onder*
55 pas
55 van een
54 ik een
54 in elk
54 jaar $
54 klant*
54 les
54 niet aan
54 tip
53 bedoe*
53 hebben de
53 kocht
53 pittig
53 voor
53 we hangen
52 ^ gefeliciteerd
52 euro $
52 heeft
52 het Name
52 het niet
52 niet om
52 op Name
52 stond de
52 volgende keer
51 , dat
51 , u
51 dan $
51 doen we
51 dus ik
51 geen
51 me
51 niet zo
51 om
51 was ,
51 wat
51 zien
50 =throatClearing
50 Name !
50 aanko*
50 geeft
50 had u
50 in één
50 leest
50 oktob*
50 oktober
50 ook nog
50 op onze
50 telefoon
50 we er
50 zijn er
49 ^ niemand
49 een
49 elk geval
49 gesproken
49 huis
49 jezelf
49 leg
49 niet bij
49 niet mee
49 op maandag
49 tijd
49 u een
48 , is
48 abonn*
48 abonnement
48 begin*
48 dag
48 euro
48 gewee*
48 geweest
47 =awe
47 =only-you
47 aan het
47 alles
47 beste Name
47 en in
47 en u
47 gasten
47 gemeente
47 je een
47 kan niet
47 nee
47 rode
47 thuis $
46 er iets
46 foto's
46 jouw
46 maar we
45 ^ drie
45 doet
45 hoor ,
45 je het
45 op ,
45 respe*
45 toon
45 volgens
45 zie ik
44 =opinion
44 ^ na
44 aan
44 dan
44 er een
44 helpen
44 je zelf
44 open
44 uw
44 water
43 ^ geef
43 is je
43 nodig $
43 u er
43 wij zijn
42 een kind
42 eigenlijk
42 verte*
42 wil ,
41 besteld
41 eenma*
41 hebben
41 hebben $
41 ik niet
40 "
40 anders
40 dat niet
40 elke
40 en je
40 het bij
40 één keer
39 begint
39 hè
39 zijn $
38 als jij
38 beden*
38 duide*
38 eenmaal
38 gebeu*
38 heel
38 hoe
38 is met
38 nu eenmaal
38 ook een
38 we een
37 =because
37 en die
37 luist*
37 neem
37 verra*
37 werkt
37 zet je
36 de rest
36 niet op
36 rest
36 uur ,
36 wel
35 deur
35 je hebt
35 stil
35 terug
35 uitgelegd
34 gemee*
34 kaart $
33 aan je
33 je bent
33 nu
33 u ook
32 , niet
32 =badCalm
32 =claims
32 ^ jij
32 ^ onze
32 achter
32 bent
32 hebben het
32 nog nooit
32 nooit
31 ^ hallo
31 ^ met
31 de prijs
31 er ook
31 hallo
31 maand*
30 ^ ik
30 ^ sorry
30 denkt dat
30 meteen
30 ons op
30 ook $
29 #15
29 winkel
28 ^ zoals
28 de eerste
28 gewor*
28 geworden
28 helaas niet
28 je er
28 met
28 prijs
28 wil
28 zijn we
27 ^ hoi
27 de meeste
27 gefeliciteerd
27 gespr*
27 hoi
27 hoi Name
27 is de
27 meeste
27 order*
27 ordernummer
27 zullen we
26 =soft
26 de Name
25 =negators
25 dus
25 minut*
25 minuten
25 voorl*
25 we je
25 wij
25 zoek
24 ^ voor
24 klanten
24 plaat*
24 u heeft
23 =story
23 ^ je
23 en er
23 geven
22 =comment
22 staan
22 woord
21 , als
21 , van
21 0 uur
21 onder de
21 weer
20 ook op
20 zelf
19 het voor
19 om 0
18 dat u
17 #more
17 deze
17 op
17 vandaag
16 #8
16 =badStirred
16 =faults
16 ^ wie
15 al
15 begri*
14 er zijn
14 laten
14 op de
14 voort*
13 =openly-private
13 beste*
13 gefel*
13 ieder*
13 iedereen
12 =click
12 =kin
12 =superlatives
11 ,
10 =tension
10 dat
10 niet
9 bij ons
9 komen
8 =next
8 =stronger
8 nog
7 ^ er
7 ^ u
7 hele
6 bellen
6 kaart
6 te
6 want
5 mensen
4 zet
3 meer
2 bericht
2 over
1 ?
1 ? $
1 ^ we
-1 =passive
-1 bij het
-1 met een
-1 naar de
-1 niet meer
-2 mijn
-3 =buy
-3 =when
-4 =you
-5 die
-7 heb
-7 uw vraag
-8 #4
-8 :)
-8 =numerals
-8 =price
-8 ^ dan
-8 vraag
-9 u wel
-10 ^ dat
-10 ben
-11 , ik
-11 =he
-11 daar
-12 ^ bij
-13 horen
-14 =pressure
-14 bedankt
-14 je hem
-14 mevrouw
-14 naam
-15 =gladCalm
-15 een nieuwe
-15 er is
-15 niema*
-15 niemand
-15 uit
-16 =greetings
-16 de kassa
-16 helpt
-16 kan
-16 kun
-16 kun je
-16 ook
-16 soms
-16 voor het
-16 zat
-17 =buyNow
-17 blijv*
-17 blijven
-18 ^ heeft
-18 twintig
-19 =units
-19 privé*
-19 privébericht
-20 in Name
-20 of het
-20 verva*
-21 0 $
-21 :
-21 eerlijk
-21 klaar
-21 krijg
-21 maar
-21 volgende
-22 bij
-22 mee $
-22 stuur
-23 =share
-23 ^ het
-23 daarna
-23 dit jaar
-23 je de
-24 , wij
-24 lang
-24 moet je
-24 vanaf
-24 verzekering
-25 =deeds
-25 ^ wil
-25 bedan*
-25 collega
-25 giste*
-25 hieronder
-25 stond
-25 u ,
-25 veel
-25 vervelend
-26 donderdag
-26 mag je
-26 weg
-27 , de
-27 ^ wat
-27 beric*
-27 in de
-27 na de
-27 niet te
-27 telefoonnummer
-27 tot
-27 uit $
-28 =how
-28 alleen
-28 op welke
-28 sorry
-28 te lang
-28 twint*
-28 verkeerde
-28 wacht*
-28 zeggen
-29 =discount
-29 ^ dag
-29 ^ die
-29 als je
-29 je kunt
-29 oude
-29 straat
-29 verdi*
-30 , daar
-30 uur
-30 vrij
-31 ^ de
-31 als het
-31 een privébericht
-31 had
-31 haha ,
-31 meest*
-31 morgen
-31 zolang
-32 =privateThings
-32 donde*
-32 halen
-32 hond
-32 ons ,
-33 ^ uw
-33 in het
-33 nee ,
-33 onze
-33 was
-33 wij verkopen
-34 bij $
-34 die het
-34 het
-34 hoeft niet
-34 is op
-34 ja ,
-34 negen
-34 nieuwe
-34 succes
-34 van Name
-34 wilt u
-35 , Name
-35 =funny
-35 antwoord
-35 ging
-35 gisteren
-35 hem niet
-35 is
-35 mevrouw $
-35 reken*
-35 we de
-35 zondag
-36 balie
-36 bij de
-36 er niet
-36 ik zelf
-36 jaar
-36 last
-36 maken we
-36 naar Name
-36 vanda*
-36 zei
-37 , sorry
-37 =soon
-37 =we
-37 ^ excuses
-37 beneden
-37 dan de
-37 door
-37 maart
-37 snel
-37 we
-38 ^ ja
-38 doen
-38 het $
-38 naast
-38 ook als
-38 op een
-38 rolst*
-38 stuurt
-38 € 0
-39 het was
-39 is dat
-39 is nu
-39 op uw
-39 trap
-39 we hebben
-40 , en
-40 ^ heb
-40 ^ wij
-40 ander
-40 je account
-40 nacht
-40 schul*
-40 verkopen
-41 Name ,
-41 ^ daarna
-41 ^ haha
-41 ^ wilt
-41 dat we
-41 de helft
-41 kinderen
-41 kom
-41 om het
-41 vanav*
-41 vanavond
-41 volgend
-41 we u
-41 wel $
-42 bij een
-42 brood
-42 dat je
-42 dinsd*
-42 foto van
-42 hem
-42 het hier
-42 koffie
-42 staat er
-42 voor $
-42 wil je
-43 ^ kom
-43 alleen de
-43 blij
-43 gelez*
-43 gelezen
-43 haha
-43 verze*
-43 welkom $
-44 , dank
-44 ^ helaas
-44 ja
-44 kost
-44 rond
-44 staat
-44 te horen
-44 terug $
-44 u bent
-44 welk
-44 zoek ik
-45 , zeg
-45 =compensation
-45 Name $
-45 achte*
-45 dank
-45 de laatste
-45 krijgt
-45 rustig
-45 staan $
-45 waren
-45 zit
-46 er
-46 met de
-46 reactie
-46 we met
-46 we niet
-46 we zijn
-46 wordt het
-47 0
-47 =personalFacts
-47 cijfe*
-47 cijfers
-47 contr*
-47 hebben we
-47 hij
-47 hij niet
-47 kijken we
-47 sleut*
-47 van 0
-47 voor uw
-47 weken
-47 zeg
-48 , zonder
-48 een bericht
-48 en hij
-48 even
-48 gehol*
-48 geholpen
-48 het in
-48 in $
-48 kantoor
-48 mee
-48 of
-48 ons
-48 pakje
-48 raam
-48 spijt
-49 Name
-49 bedrag
-49 fiets*
-49 helaas
-49 kaart*
-49 ongev*
-49 ongeveer
-49 u dat
-50 =causes
-50 ervan
-50 liggen
-50 mij
-50 sprek*
-50 spreken
-50 valt
-50 verpl*
-50 voor 0
-50 zegt $
-51 , die
-51 ^ beste
-51 ^ hij
-51 ^ op
-51 dag mevrouw
-51 de
-51 de verkeerde
-51 extra
-51 gehad $
-51 graag $
-51 hoor je
-51 loop
-51 medicijnen
-51 soep
-51 vragen
-51 zetten
-52 , aan
-52 heeft gelijk
-52 hier maar
-52 hoort
-52 iets voor
-52 ik er
-52 op $
-52 op 0
-52 vergo*
-52 was een
-53 dat mag
-53 de balie
-53 er met
-53 ik u
-53 je van
-53 maken
-53 verlo*
-54 afges*
-54 eerli*
-54 er bij
-54 euro per
-54 helft
-54 laats*
-54 laatste
-54 namen
-54 partij
-54 wordt $
-55 die van
-55 kaartje
-55 laten we
-55 maar weten
-55 meer $
-55 omdat
-55 passen
-55 toestel
-55 weken $
-55 zij
-56 ^ over
-56 ^ zo'n
-56 bened*
-56 dat had
-56 de soep
-56 per
-56 reser*
-56 van onze
-56 zonder
-57 graag
-57 je die
-57 kunnen we
-57 staat een
-57 van mij
-58 ^ weet
-58 factuur
-58 goed dat
-58 huisarts
-58 later
-58 nerge*
-58 nergens
-58 sorry $
-59 , maar
-59 :) $
-59 ^ heel
-59 begrip
-59 dagen
-59 doen wij
-59 medic*
-59 vraag $
-59 zeg het
-59 zoeken
-60 , omdat
-60 ^ aan
-60 een keer
-60 past
-60 scher*
-60 u graag
-60 via
-60 warme
-61 : de
-61 ^ is
-61 altijd een
-61 een tweede
-61 foto
-61 los
-61 maandag
-61 maar even
-61 opgel*
-61 van die
-62 =offer
-62 dat is
-62 door een
-62 plank
-62 probe*
-62 u toch
-62 uurtje
-63 en
-63 gesch*
-63 het zegt
-63 meestal
-63 nemen $
-63 nu een
-63 opa
-63 over $
-63 twee keer
-63 vandaar
-64 de keuken
-64 hebt u
-64 korti*
-64 ligt
-64 lopen
-64 na een
-64 nummer
-64 te weinig
-64 twee
-64 veel te
-65 =sorry
-65 eigen
-65 heb er
-65 hier even
-65 krijg je
-65 loopt
-65 taart
-65 tweede
-65 van ons
-66 er zat
-66 hoek
-66 ik weet
-66 kunt u
-66 maar het
-66 solli*
-67 =canned
-67 ^ vijf
-67 dat blijft
-67 dikke
-67 dragen
-67 eens een
-67 ernst*
-67 staat nu
-67 toe
-67 u het
-67 vijftig
-68 blijft
-68 tegel*
-68 tegelijk
-68 ze
-68 zeg maar
-69 =heard
-69 aangi*
-69 een foto
-69 eind
-69 heeft ,
-69 het bedrag
-69 week $
-69 woens*
-69 zeggen ,
-70 de grote
-70 gaan $
-70 half
-70 kunt
-70 we het
-71 =moments
-71 aller*
-71 bloed*
-71 dan is
-71 en een
-71 gelijk dat
-71 had er
-71 lift
-71 rekenen
-71 twaalf
-71 uit te
-72 dat moet
-72 goed
-72 hoef je
-72 te zien
-72 tuin
-72 vindt $
-72 wij doen
-73 =thanks
-73 ^ om
-73 diabetes
-73 kanto*
-73 minder
-73 moeder
-73 nu ook
-73 ons een
-73 toesl*
-73 toeslag
-73 vast $
-74 , ze
-74 bericht $
-74 gewoon
-74 hier ,
-74 lijn
-74 niemand $
-75 bel dan
-75 de dokter
-75 je met
-75 mensen $
-75 om zeven
-75 week
-76 boete
-76 colle*
-76 eerst de
-76 ik
-76 niets
-76 werkd*
-77 een nieuw
-77 hoef
-77 met het
-78 ^ hoe
-78 al een
-78 belt u
-78 boot
-78 gedaan $
-78 mee ,
-78 meenemen
-78 meer ,
-78 mooi dat
-78 u betaalt
-78 vader
-78 we begrijpen
-78 zo lang
-79 !
-79 ! $
-79 duurt een
-79 gehaa*
-79 hoe heet
-79 huisa*
-79 idee
-79 laat is
-79 met die
-79 preci*
-79 precies
-79 slecht
-80 aangifte
-80 ben ik
-80 daarom
-80 is te
-80 klik
-80 voor een
-81 Name zijn
-81 ^ in
-81 de kleine
-81 en geen
-81 kwart*
-81 leggen
-81 mag het
-81 volgende week
-82 antwo*
-82 mogen
-82 nog ?
-82 nog niet
-83 is niet
-83 logo
-84 =asks-you
-84 =stiff
-84 ^ was
-84 eerste
-84 halve
-84 vaak
-84 vijf sterren
-84 voelt
-84 wie te
-85 bij je
-85 dat was
-85 onderaan
-85 wij het
-86 , op
-86 u voor
-86 verge*
-86 wel ,
-86 zus
-87 , daarom
-87 maand
-87 ook ,
-87 prach*
-87 wat naar
-87 ziek
-88 docht*
-88 links
-88 welke
-89 dat uw
-90 dan weet
-90 uw moeder
-90 willen
-90 zelf $
-91 een andere
-91 pijn
-91 vraagt
-92 , uw
-92 , vraag
-92 =i
-92 direc*
-92 ermee
-93 betaal je
-93 bezor*
-93 er iemand
-93 goedkoper
-93 lag
-93 niet ,
-93 was de
-93 we dat
-94 bijna
-94 en wij
-94 je hoeft
-95 wat is
-96 het nummer
-96 zit u
-97 , anders
-97 kwijt
-97 loket
-97 mooi
-98 ook niet
-99 ^ wel
-99 mag u
-100 dan eerst
-100 punt
-101 rustig $
-102 gedac*
-102 vertellen $
-103 appel*
-103 kosten
-103 vroeg
-103 wilt
-104 anders dan
-104 meneer Name
-105 heerl*
-106 , dan
-107 ^ geen
-109 ^ ook
-109 een punt
-109 weet ik
-111 , bij
-111 gewoon $
-112 welkom
-113 zelf ook
-114 fout
-114 niet de
-115 react*
-116 wat er
-117 gehad
-119 hoeft
-119 niet nodig
-120 nog op
-121 conta*
-122 jullie
-123 =privately
-123 nee hoor
-128 , wel
-129 , ook
-130 dank u
-130 diabe*
-133 muis
-134 belt
-135 mag
-137 gerust
-138 gelijk
-140 ^ nee
-145 pech
-150 om te
`),
  },
  exposes: {
    start: 0.286,
    scale: [
      [0.449, 0],
      [0.596, 0.25],
      [1.024, 0.5],
      [1.419, 0.75],
      [2.961, 1],
    ],
    weights: weightsFrom(`
367 Name 0
303 0 euro
295 meneer Name
282 =personalFacts
251 , daarom
232 hieronder
215 dag Name
212 mevrouw Name
203 die je
186 ^ dag
180 Name ,
180 kocht
177 =openly-private
171 diabe*
165 hier even
159 chemo
155 in maat
155 maat 0
154 burn-*
154 burn-out
154 een burn-out
154 nummer
152 wat is
151 dus de
150 euro aan
149 , uw
149 bij onze
147 Name van
147 is na
146 hier je
145 een miskraam
145 miskr*
145 miskraam
144 ons in
142 bent al
139 hernia
138 welke
137 de chemo
136 bestelde
136 geopereerd
135 Name heeft
135 jouw
130 klaar
128 meneer
128 op 0
128 woont
127 heup
127 maanden
125 geope*
125 hé
124 afgeg*
124 afgegeven
124 nummer 0
123 van €
121 , je
121 operatie
120 Name is
118 , vandaar
118 beste Name
118 betaald
118 maanden huur
117 gebra*
117 gebracht
116 =shouts
116 hiero*
114 gepla*
114 maand*
112 betal*
111 , Name
111 schei*
110 hebt u
110 u op
110 wat voor
109 ^ geef
109 klini*
109 kliniek
109 onze kliniek
108 nog in
108 vier keer
107 u diabetes
106 Name !
106 betaling
105 , jouw
105 netjes
105 niet betaald
105 welk
104 kok
103 hier uw
103 ik zie
102 en uw
102 schul*
102 van 0
101 maat
101 uw
99 : je
99 die 0
98 ^ kunt
98 ^ lieve
98 herst*
98 vandaar
97 ^ hé
97 hé Name
96 en heeft
96 thera*
96 zo goed
95 boek
95 hier met
95 huisarts
95 rolst*
94 betaald ,
94 liggen
94 suike*
94 vorige maand
93 gsm-n*
93 gsm-nummer
93 je in
93 rond
93 therapie
93 verte*
91 =asks-you
91 rekening van
90 bloed*
90 het ziekenhuis
89 00000
89 liggen klaar
89 ligt klaar
88 telefoonnummer
87 bezorgd
87 op welk
87 prakt*
87 praktijk
87 staat morgen
87 thuis met
87 vorige week
86 =privateThings
86 zoon
85 kente*
85 kenteken
85 na drie
85 opens*
85 wij u
84 en heb
84 hier ,
84 medic*
83 koorts
82 en telefoonnummer
82 euro
82 ze in
82 zieke*
82 ziekenhuis
81 ^ heel
80 , is
80 0 ,
80 ^ waar
80 fijn ,
79 gekoc*
79 gekocht
79 kamer
79 staat nog
79 wel een
78 febru*
78 februari
78 verdient
77 gewer*
77 gewerkt
77 haar
77 hier
77 je geen
77 vandaar dat
77 volle*
76 , meneer
75 mevrouw
74 , 0
74 van je
74 vorige
74 €
73 ^ dan
73 ^ meneer
73 zwang*
72 al sinds
72 huur
71 de factuur
71 gehad ,
71 huisn*
71 huisnummer
71 lieve
70 ^ wat
69 bent ,
69 je je
69 straat en
69 wat fijn
68 geeft
68 mevro*
68 postcode
67 je hier
67 juni
66 , mevrouw
66 al vier
66 daarom
66 reactie ,
65 sinds
64 geboo*
64 geboortedatum
64 geef hier
63 u $
62 ^ zet
62 betaa*
62 bij welke
62 huisa*
62 is binnen
62 kwam
62 met uw
61 de Name
61 hoeve*
61 klantnummer
61 voor Name
60 , of
60 gedra*
60 postc*
60 verdi*
59 Name
58 begint
58 de praktijk
58 gehoo*
58 hoe heet
58 patië*
57 preci*
57 precies
57 wij hebben
56 , dan
56 00000 euro
56 pakket
55 halen $
55 ongev*
55 ongeveer
55 wat je
54 , voor
54 behan*
54 er iets
54 euro is
54 order*
54 ordernummer
54 recht
53 ^ mevrouw
53 adres en
53 bij ons
53 kaart
53 terug*
53 voor ons
53 werk
52 aan $
52 medicijnen
52 om 0
52 zolang
51 afgel*
51 zwanger
50 ^ je
50 dan kijken
50 hoeveel
49 =because
49 bij ,
49 ik het
49 meest*
48 ik je
48 omdat
48 welke naam
47 de balie
47 voor je
46 bent u
45 ^ hoe
45 adres
45 collega
45 heeft
45 zoals
44 ^ laat
44 bij
44 de taart
44 heeft een
44 u
43 eigenlijk
43 reken*
43 zie
42 , zoals
42 balie
42 ik de
42 van
42 vorig
42 vorig jaar
42 week
41 , in
41 zet je
40 deze
40 diabetes
40 en er
40 is dat
40 vanda*
40 vertr*
40 weg $
39 dat je
39 verder
38 Name Name
38 ^ schrijf
38 beste*
38 react*
37 , wat
37 voor uw
37 waar
36 ligt
35 , bij
35 , u
35 ^ u
35 gekre*
35 gekregen
35 u bent
35 voor 0
34 breng*
34 brengen
34 klein
34 winkel
34 zijn
33 niet te
33 rekening
32 #more
32 euro ,
32 jullie
32 man
32 stuur
32 twee
31 , hij
31 even
31 halen
31 hieronder ,
31 zich
30 maar
30 weten dat
29 en een
29 fijn
29 hebben we
29 helpen
29 schrijf
28 0
28 =discount
28 u niet
28 wanne*
28 wanneer
28 zelf ook
27 factu*
27 vertelt
26 klopt
26 ons een
26 straat
25 =causes
25 begrijpen
25 hoe
24 reactie
24 ze
23 =moments
23 ?
23 ? $
23 houden
23 telef*
23 voor
22 dat u
22 eens
22 en je
22 zit
21 , dus
21 =price
21 en op
21 kijken we
21 onder
21 over
21 scherm
21 we het
20 klant*
19 drie
19 jammer dat
19 loopt
19 naam
19 thuis
19 weer
18 zeggen
17 , we
17 =claims
17 geef
17 heeft u
17 laat
16 =kin
16 is het
16 sturen
16 terug
15 =deeds
15 =story
15 keer
15 met een
15 vier
15 zien
14 bent
14 binnen
14 colle*
13 afspr*
13 goed
13 heel
13 ik
13 maand
13 terug $
12 achter
12 bezor*
12 dat weet
12 om
11 in het
11 voor de
11 weten
10 zet
9 heb je
8 !
8 ! $
8 =offer
8 al
8 er staat
8 met de
7 =badCalm
7 dat
7 is
7 sorry $
6 =how
6 =pressure
6 =steps
6 die
6 of
5 van het
4 uur
4 wat
3 =throatClearing
3 en
3 nog
2 =tension
2 in
2 mee
1 op
-1 =loose
-1 daar
-1 is 0
-1 zo
-2 =soon
-2 bedankt
-3 =blameHints
-4 als
-4 hadden
-4 in een
-4 vanaf
-4 we
-5 er een
-5 niet meer
-6 =you
-6 krijgt
-6 nee ,
-7 niet
-7 stond
-8 =faults
-8 =numerals
-9 niet ,
-10 =thanks
-10 gaat
-10 nee
-10 zitten
-11 , ik
-11 =senses
-11 aan
-11 ons
-12 =negators
-12 hoor ,
-12 kunnen
-12 zaterdag
-13 als je
-13 dit
-13 mensen
-14 , dat
-14 =gladStirred
-14 =i
-14 =soft
-14 ^ we
-14 helem*
-14 helemaal
-14 kaart*
-15 =sorry
-15 af
-15 erbij
-15 hangt
-15 heb
-16 , wij
-16 =he
-16 ben
-16 de eerste
-16 hem
-16 iemand
-16 laten
-16 ook
-16 staat
-16 vragen
-16 we hebben
-17 elke
-17 half
-17 je wel
-17 op de
-17 zonder
-18 , een
-18 =heard
-18 ^ dat
-18 graag
-18 in $
-18 schrijft
-18 van de
-19 =cliches
-19 ^ een
-19 een privébericht
-19 langs
-19 zetten
-20 =we
-20 eerli*
-20 genoeg
-20 het Name
-20 missc*
-20 misschien
-20 nieuwe
-21 =only-you
-21 =praise
-21 ^ ik
-21 belt
-21 op een
-22 =next
-22 =units
-22 dat het
-22 hebt
-22 in Name
-22 over de
-22 uur ,
-22 zater*
-22 zelf
-23 , die
-23 : de
-23 aan het
-23 bedankt voor
-23 giste*
-23 moeder
-23 nieuw
-24 =comment
-24 Name $
-24 ik heb
-24 niet in
-24 nooit
-24 ook niet
-24 toch
-24 willen
-25 =click
-25 =mockery
-25 altijd
-25 dat is
-25 drie keer
-25 geven
-25 kleine
-25 komt
-25 mogen
-25 wel
-26 Name ?
-26 ^ uw
-26 alles
-26 bel
-26 bon
-26 een
-26 helaas
-26 je hem
-26 net
-27 , ook
-27 0 $
-27 =funny
-27 blijft
-27 het
-27 op $
-27 u de
-27 vijf
-27 vraag
-28 =ownFault
-28 ^ maar
-28 ^ wil
-28 bellen
-28 best
-28 de kassa
-28 gratis
-28 naar
-28 plek
-28 van ons
-29 beste
-29 er
-29 kan
-29 klant
-29 minder
-29 tussen
-29 verko*
-30 =awe
-30 =when
-30 binne*
-30 kom
-30 mail
-30 te
-30 twintig
-30 zegt
-31 , en
-31 ^ de
-31 en dan
-31 klacht
-31 negen
-31 oude
-31 twint*
-31 wij zijn
-32 , de
-32 buiten
-32 ga
-32 geen
-32 gelijk
-32 kaartje
-32 mij
-32 prijs
-32 tijd
-32 zal
-32 zijn we
-33 hele
-33 hier niet
-33 janua*
-33 januari
-33 je de
-33 per
-33 verhu*
-33 verkopen
-33 zullen
-34 ^ kom
-34 dagen
-34 had u
-34 niets
-34 want
-34 wel ,
-35 , met
-35 ^ hij
-35 ^ morgen
-35 ^ van
-35 dan
-35 mijn
-35 u heeft
-35 wil je
-36 =canned
-36 dicht
-36 jou
-37 voor een
-37 wat een
-37 we je
-37 één
-38 dat wij
-38 de 0
-38 de dag
-38 de hele
-38 moeten
-39 brief
-39 een week
-39 kunt
-40 #4
-40 's
-40 , daar
-40 bij $
-40 elk
-40 zijn $
-41 gezegd
-41 houdt
-41 je kunt
-42 0 uur
-42 bent de
-42 eerste
-42 je het
-42 wil
-43 #8
-43 en ik
-43 heeft ,
-43 op ,
-44 ^ die
-44 eigen
-44 kwijt
-45 alleen
-45 boven
-45 en niet
-45 ge
-45 ik had
-45 onder de
-45 vol
-46 begrijp
-46 contr*
-46 telefoon
-47 in uw
-47 stil
-47 tien
-48 #15
-48 , dank
-48 duurt
-48 verke*
-48 verkeerde
-48 via de
-49 nu
-49 wacht
-49 we met
-50 =compensation
-50 =formalYou
-50 nou
-51 onze site
-51 tot 0
-52 ^ na
-52 humeur
-53 stagi*
-53 toen
-53 wél
-54 in plaats
-54 je niet
-54 meestal
-54 plaats van
-54 vóór
-55 =share
-55 ^ beste
-55 bij een
-55 bij het
-55 verve*
-55 wilt
-55 zal ik
-56 ^ bij
-56 ^ ons
-56 anders
-56 drie weken
-57 delen
-57 denkt
-57 voelt
-58 conta*
-58 dan krijg
-58 de telefoon
-58 hoeft
-58 is de
-58 verze*
-58 vraagt
-59 de prijs
-59 vandaag
-60 groet ,
-60 site
-60 werkd*
-61 =stiff
-61 dank
-61 naar Name
-62 via
-63 groet
-63 kosten
-64 ^ ze
-64 dan had
-64 en 0
-64 op maandag
-65 dat uw
-65 weg
-66 , maar
-66 je ons
-67 =privately
-67 ^ geachte
-67 dat kan
-67 geach*
-67 geachte
-67 is met
-67 wat u
-68 een Name
-69 over een
-70 aan Name
-70 achter de
-70 bedri*
-71 zo ,
-72 met u
-72 oma
-72 prach*
-72 sorry ,
-72 verzekering
-75 je klaar
-75 vertellen
-77 euro $
-79 begrijp ik
-79 morge*
-80 ons dat
-85 belt u
-85 is Name
-91 , omdat
-91 ^ daarom
-91 betalen
-91 mevrouw $
-96 is bij
-102 kost
-103 mag bij
-118 adres is
-118 ons adres
-128 euro per
`),
  },
  valence: {
    start: 0.107,
    scale: [
      [-0.615, -1],
      [-0.187, -0.2],
      [0.371, 0.2],
      [0.883, 1],
    ],
    weights: weightsFrom(`
113 terug*
96 verder
94 =gladStirred
94 alles
90 mag
89 ^ om
86 hadden
84 : Name
79 met zijn
77 zich
76 ^ en
76 dank
74 " Name
73 :
73 het eerst
72 ook
71 gevra*
71 maar
70 , die
70 Name heeft
68 , al
67 nog steeds
66 preci*
66 precies
65 =ownFault
65 belde
65 wij hebben
64 dat
63 ^ 0
63 bent
63 de hele
63 wilde
62 boek
62 deed
62 over de
62 zo'n
62 één
60 steeds
59 heeft Name
59 lang
59 na
59 zit
58 "
58 klein*
58 kon
58 meneer
58 teruggebracht
57 alleen
57 heeft
57 mij
56 , zei
56 ^ ze
56 doet
56 eerst
56 gezon*
55 door de
54 gevraagd
53 kijken
53 koffie
53 kunnen
53 moeder
53 nog $
53 telef*
52 een boek
52 nooit
52 was een
51 ^ vandaag
51 dertig
51 eens
51 en toen
51 gezet
51 hebben het
50 , 0
50 Name een
50 eerst in
50 komen $
49 , heeft
49 bas
49 komen
49 net
49 om een
49 seconden
49 soep
48 =i
48 Name ,
48 half
48 handt*
48 kant
48 pensioen
48 slecht
48 uitsl*
48 vanmi*
48 vanmiddag
47 burge*
47 gelee*
47 getuige
47 ons $
47 voorz*
46 ^ onze
46 gaan
46 gebruikt
46 hele
46 is een
46 met één
46 vrijw*
45 ^ Name
45 burgemeester
45 had
45 het was
45 woord
45 zijn $
44 , van
44 Name zijn
44 ^ voor
44 bij ons
44 geval*
44 gevallen
44 glas
44 hij $
44 niet ,
44 niet in
44 vervangen
43 0 uur
43 =praise
43 bordje
43 boven
43 er zit
43 het Name
43 met die
43 teruggekomen
42 0 kilometer
42 bij Name
42 binne*
42 hem
42 ik het
42 liep
42 opgehaald
42 sinds de
42 stond in
42 voor het
42 vragen
42 zegt
41 bleek
41 de koffie
41 heeft hem
41 kilom*
40 #4
40 besteld
40 drie uur
40 even
40 met
40 niet te
40 tram
40 zitten $
39 , voor
39 ^ vanmiddag
39 aan de
39 daarna
39 de praktijk
39 elf minuten
39 hoeft
39 ja
39 kampi*
39 kampioen
39 over
39 vanav*
39 vanavond
39 vast
39 wil
38 , wat
38 =awe
38 geluid
38 het geluid
38 hij
38 hoe
38 jullie
38 klopt
38 minut*
38 minuten
38 pont
38 riep
38 telefoon
38 vroeg hij
37 ^ drie
37 gevraagd $
37 hand
37 prakt*
37 vrijwilliger
37 zie
36 loopt
36 nog nooit
36 opa
36 praktijk
36 van ons
36 verloren
36 zaal
36 zegt hij
35 =soft
35 =story
35 drie
35 hand $
35 hoorde
35 is Name
35 ja ,
35 uit Name
34 =kin
34 ? "
34 ^ wij
34 dus
34 getrouwd
34 gevon*
34 gevonden
34 handen
34 is nu
34 kilometer
34 moest
34 om te
34 te
34 van het
33 ^ beste
33 duurt
33 halve
33 over $
33 vond
33 zo
32 dat ik
32 er weer
32 gezegd
32 jonge*
32 krijgt
32 lekker
32 naar de
31 (
31 =stiff
31 in onze
31 na 0
31 scheelt
31 sinds
31 terug $
31 weer
31 zijn moeder
30 , één
30 ^ na
30 alle
30 bloem*
30 doel
30 eruit
30 of het
30 opgeh*
29 ^ dat
29 dat het
29 doet $
29 is er
29 secon*
29 u
29 wat een
28 ^ je
28 dat hij
28 een halve
28 eerste
28 en zei
28 heeft er
28 komt
28 nodig
28 schoo*
28 stoel
27 #more
27 Name u
27 ^ ik
27 de nieuwe
27 kiezen
27 mevro*
27 mevrouw
27 thuis
27 vroeg
26 =gladCalm
26 gebru*
26 hebben
26 in Name
26 lijn
26 mijn
26 of
26 sinds 0
26 vraag
26 zij
25 , drie
25 ^ die
25 ^ hij
25 beste*
25 betal*
25 kilometer $
25 ze had
24 's
24 =he
24 =stronger
24 aan ,
24 jongen
23 ( 0
23 0 ,
23 =units
23 betalen
23 gezet $
23 onder*
23 ook niet
23 op
23 schee*
22 door
22 en het
22 hij is
22 kunst*
22 veel
22 voor de
21 =shouts
21 ^ niemand
21 dag
21 er is
21 stagi*
21 zei :
20 , zegt
20 achter
20 conta*
20 om 0
19 allem*
19 allemaal
19 eentje
19 hij heeft
19 met 0
19 tegen
18 !
18 ! $
18 Name en
18 andere
18 woens*
17 , Name
17 =when
17 Name is
17 ging
17 is de
17 met een
16 =we
16 ^ vraag
16 kassa
15 : "
15 =only-you
15 Name
15 beste
15 in het
15 of hij
14 0 :
14 =formalYou
14 twee
14 zonder
13 , we
13 =asks-you
12 , maar
12 een
12 heel
12 we
11 , twee
11 ?
11 Name $
11 bij
11 open
10 =how
9 0
9 de
9 samen
8 =you
8 ^ "
8 is
8 nieuwe
8 om
7 =blameHints
7 binnen
7 verlo*
6 #8
6 die
5 " $
4 ,
4 zei
3 dat is
3 uur
2 twaalf
2 wat
-1 =heard
-1 vanda*
-2 van onze
-3 #15
-3 wordt
-5 =thanks
-5 ^ de
-6 0 tot
-6 halen
-7 =compensation
-7 zeggen
-8 =pressure
-9 :) Name
-9 zijn er
-10 :)
-10 =discount
-10 met de
-10 wie
-11 =tension
-11 =throatClearing
-11 deze
-11 dit jaar
-11 en 0
-11 haar
-11 jaar $
-12 elke
-12 omdat
-12 vanaf
-13 achte*
-13 fiets*
-13 week
-14 0 en
-14 naam $
-14 op de
-14 wacht*
-14 zitten
-15 mee $
-15 nu
-15 ons
-15 € 0
-16 acht
-16 bedan*
-16 maanden
-17 =steps
-17 dochter
-17 onze
-17 via
-18 blijft
-18 in
-18 ook $
-18 prach*
-18 uur ,
-19 =superlatives
-19 als
-19 niks
-19 van de
-19 vrijd*
-20 deze maand
-20 gebroken
-20 meer $
-20 tot 0
-21 , dan
-21 de derde
-21 euro $
-21 laats*
-21 laatste
-21 nu een
-21 zater*
-22 =advice
-22 altijd
-22 juni
-22 nieuw
-22 €
-23 =because
-23 ? $
-23 bellen
-23 daarvan
-23 gang
-23 verdi*
-23 vorig
-23 vorig jaar
-23 vorige
-24 ^ zij
-24 ik
-24 morgen
-24 oktob*
-24 oktober
-24 zetten
-24 zijn
-25 0 naar
-25 =buyNow
-25 =deeds
-25 heeft de
-25 scherm
-25 toest*
-25 zacht
-25 ze
-26 ^ het
-26 maand*
-26 negen
-26 septe*
-26 september
-26 staat
-26 veert*
-27 , om
-27 0 euro
-27 0 per
-27 ^ deze
-27 ^ vanaf
-27 dicht
-27 een afspraak
-27 en
-27 het niet
-27 kwart*
-27 moet
-27 nog niet
-27 op 0
-27 vanna*
-27 vannacht
-27 verkocht
-28 0 $
-28 0 maart
-28 =badCalm
-28 ^ van
-28 eigen*
-28 het in
-28 jas
-28 openi*
-28 ze hebben
-29 ^ vier
-29 bedden
-29 een meisje
-29 het
-29 twee jaar
-29 willen
-29 zes uur
-30 =claims
-30 =vague
-30 hebben hem
-30 in 0
-30 krijg*
-30 krijgen
-30 liggen
-30 waar
-31 , met
-31 =moments
-31 aan
-31 balie
-31 bedankt
-31 de balie
-31 is het
-31 kwartier
-31 maken
-31 op het
-31 toen
-31 want
-32 bakfi*
-32 bakfiets
-32 de gemeente
-32 en een
-32 jaar ,
-32 kinde*
-32 langs
-32 maand
-32 verze*
-33 0 is
-33 =faults
-33 ^ we
-33 er één
-33 gebro*
-33 gewel*
-33 is $
-33 vader
-33 vanmo*
-33 vanmorgen
-33 water*
-34 =price
-34 brief van
-34 en dat
-34 in de
-34 is op
-34 meneer Name
-34 worden
-35 , want
-35 =privately
-35 =soon
-35 ^ wie
-35 kaartjes
-35 wat hij
-36 0 heeft
-36 ^ er
-36 en de
-36 gemee*
-36 kapst*
-36 kapstok
-36 meege*
-36 meegenomen
-36 paar
-36 ruit
-36 vind
-36 welkom
-36 zeg
-36 zes
-37 =openly-private
-37 =privateThings
-37 ^ dit
-37 afspr*
-37 bericht
-37 elf
-37 en hij
-37 het formulier
-37 pakje
-37 schre*
-37 super*
-37 uit $
-37 uw kind
-37 wist
-38 =causes
-38 ^ haar
-38 ^ vijf
-38 alleen ,
-38 de hond
-38 de kinderen
-38 een vrouw
-38 het water
-38 jaar
-38 meer
-38 straat
-38 was
-39 00000
-39 april
-39 bedri*
-39 dat wij
-39 gehaald $
-39 hangt nog
-39 houden
-39 negentien
-39 slot
-40 , op
-40 ^ als
-40 ^ iemand
-40 ^ per
-40 ^ vannacht
-40 ben
-40 er al
-40 ik ben
-40 niet meer
-40 parke*
-40 te weinig
-40 was niet
-40 ze was
-41 afges*
-41 bel
-41 dicht*
-41 eraf
-41 gaat
-41 gewoon
-41 jaar lang
-41 moeten
-41 rust
-41 zijn jas
-42 , de
-42 af
-42 dan
-42 de Name
-42 leeg
-42 nee $
-42 om vijf
-42 op een
-43 , lieve
-43 =numerals
-43 de huur
-43 in een
-43 kost
-43 lieve
-43 meisje van
-43 niema*
-43 niemand
-43 of we
-43 stal
-44 Name kwam
-44 de politie
-44 de tweede
-44 gemaakt ,
-44 helm
-44 hij kwam
-44 kaart*
-44 mail
-44 nam
-44 polit*
-44 politie
-44 reden
-45 , en
-45 beric*
-45 derde
-45 die van
-45 hij was
-45 hoofd*
-45 is weg
-45 jammer
-45 mensen $
-45 op Name
-46 band
-46 dossi*
-46 een nieuwe
-46 formu*
-46 formulier
-46 gemaa*
-46 gemaakt
-46 huur
-46 school
-46 sleut*
-46 stond
-47 eigenaar
-47 er staat
-47 hun
-47 niet
-47 uit
-47 uur $
-47 van 0
-48 Name 0
-48 is 0
-48 meisje
-49 ^ achter
-49 brief
-49 hond
-49 keer
-49 vijf
-49 wegge*
-49 welke
-50 de drie
-50 tot de
-50 vaste
-51 =negators
-51 behan*
-51 de gang
-51 de laatste
-51 er stond
-51 maart
-52 =irony
-52 gehaa*
-52 gehaald
-52 kinderen
-52 lag
-52 zaten
-53 mei
-53 van haar
-54 de 0
-54 hij had
-54 op naam
-55 en die
-55 gesch*
-55 gestr*
-55 iemand
-55 negen*
-55 plaats
-56 was 0
-56 weg $
-56 wij
-56 zei dat
-57 ^ een
-57 gang $
-57 verko*
-58 =greetings
-58 =loose
-58 Name in
-58 ^ heeft
-58 gemeente
-58 weg
-59 kamer
-59 kerst*
-60 , uit
-60 dat er
-60 onder
-60 rappo*
-60 waren
-60 weken
-61 geen
-61 naam
-62 alweer een
-63 , ze
-63 bank $
-63 het goed
-63 vijf uur
-64 =cliches
-64 de brief
-64 per
-65 , weer
-65 team
-65 uw
-66 op $
-67 ^ nu
-67 mensen
-67 vier
-68 er nu
-69 kwam
-70 bank
-70 zou
-73 gezien
-74 verzo*
-75 heeft iemand
-78 klaar
-81 dit
-81 nacht*
-81 weer een
-82 er
-86 ^ in
-86 auto
-89 een man
-95 ^ zijn
-95 hebben de
-102 er niet
-105 ^ op
-140 =badStirred
`),
  },
  arousal: {
    start: 0.994,
    scale: [
      [-0.218, 0],
      [0.714, 0.25],
      [1.354, 0.5],
      [2.222, 0.75],
      [2.431, 1],
    ],
    weights: weightsFrom(`
194 =shouts
107 dat
105 elf
103 =kin
99 sinds
96 =story
96 ^ en
94 er
92 buiten
91 in zijn
90 brand
88 die
88 gesch*
88 stond
86 , en
86 =badStirred
86 meisje
84 kinde*
84 ze
82 00000
80 auto
80 gezien
80 zeven
79 veert*
77 : Name
76 alles
75 heeft
74 hun
74 om 0
74 schre*
74 weer een
73 , geen
72 de tweede
71 , ze
71 komt
70 daar
68 ^ jullie
68 ik
68 kwam
67 , de
67 ^ vijf
67 van de
67 ze hebben
65 er wordt
65 nee ,
64 brief
64 jaar $
64 volgens
64 wij hebben
62 en ze
62 ging
62 lag
62 staat dat
61 , maar
61 de brief
61 lachen
60 , het
60 Name u
60 blijf
60 weten
59 ^ heerlijk
59 er 0
59 hek
59 jullie
59 niet meer
58 behan*
58 gewoon
58 kampi*
58 kampioen
58 meter
58 was
57 veertig
57 werd
57 wie
56 neemt
56 tot de
56 was 0
55 Name "
55 giste*
55 hier
54 bellen
54 elf minuten
54 honde*
54 uur
53 ben ik
53 in februari
53 kwijt
53 minuut
52 ^ 0
52 ^ een
52 dat er
52 gekomen $
52 gezegd
51 stond in
51 volgens de
51 zes uur
50 =numerals
50 ^ alle
50 de hele
50 en zei
50 er is
50 heeft iemand
50 meisje van
50 minut*
50 minuten
50 ook niet
50 tot in
50 zoon
49 , alles
49 ^ om
49 behandeling
49 daarna
49 de dijk
49 de vijver
49 dijk
49 geschoten
49 hem
49 vijver
49 vroeg of
48 burge*
48 kwijt $
48 nooit
48 nu
48 stond de
48 stond*
48 stonden
47 burgemeester
47 de deur
47 gebro*
47 geld
47 helm
47 het ,
47 hoe
47 nee
47 toen
47 van hen
47 voor een
47 wel
46 #4
46 , in
46 , we
46 een boek
46 gemeld
46 hoofd
46 kleut*
46 liggen
46 stal ,
46 voor Name
45 =loose
45 deed
45 er nu
45 hen
45 hij deed
45 klaar
45 met zijn
45 vanmo*
45 vanmorgen
45 wisten
45 woord
44 bij het
44 de directeur
44 die van
44 en toen
44 gebeld
44 gebroken
44 het hek
44 lang
44 licht*
44 plaats
43 =opinion
43 ben
43 die op
43 en de
43 en heeft
43 het dorp
43 iedereen die
43 niets
42 aange*
42 bleek
42 gedaan
42 hebben
42 hond
42 mama
42 man
42 minuut $
42 vuurw*
42 vuurwerk
41 blijv*
41 blijven
41 door het
41 met haar
41 sta
41 vroeg
40 gezegd $
40 het niet
40 of ze
39 ^ de
39 ^ twee
39 keer
39 school
39 van onze
38 =openly-private
38 =privateThings
38 aan ,
38 intus*
38 intussen
38 is
38 om zes
38 rood
38 worden
37 band
37 bewon*
37 deur
37 gezet*
37 gezeten
37 kost
37 ons
37 open en
36 , met
36 0 0
36 =steps
36 Name :
36 ^ zondag
36 alles is
36 dat je
36 gewee*
36 geweest
36 hele
36 hoofd*
36 huis
36 na 0
36 zit
36 zoals
35 Name in
35 ^ nee
35 alles $
35 in een
35 in mei
35 onder de
35 stati*
35 stil
35 uur voor
35 we weten
34 =he
34 balie
34 dak
34 de balie
34 door de
34 een man
34 had
34 heeft er
34 het water
34 moeten
34 onder
34 te bellen
34 vanmi*
34 vanmiddag
33 , er
33 0 jaar
33 brand*
33 gemeente
33 kassa
33 verze*
33 één
32 0 :
32 brood
32 direc*
32 en wij
32 hebben hem
32 kaartje
32 kanaal
32 mee $
32 moesten
32 op de
32 zich
31 =senses
31 ^ geen
31 allemaal $
31 bellen $
31 het dak
31 iemand
31 met de
31 wat een
31 zat
30 ^ Name
30 ^ eén
30 en dat
30 eén
30 minder
30 negen*
30 op een
30 zaal
30 zitten
29 dacht
29 doos
29 kinderen
29 omdat
28 "
28 : "
28 de kassa
28 dit is
28 jongen van
28 op straat
28 stal
28 ze heeft
27 0 mensen
27 ^ onze
27 achter
27 campi*
27 dat ze
27 dezel*
27 dezelfde
27 en er
27 en het
27 zonder
26 =causes
26 =i
26 =privately
26 ^ alles
26 boven
26 heel
26 jaar ,
26 over de
26 over het
26 vanna*
26 vannacht
26 vrijd*
25 , op
25 allem*
25 allemaal
25 derti*
25 dertien
25 tegen
25 vrouw
24 , een
24 ^ het
24 acht
24 een jongen
24 geen
24 het
24 naam
24 niet
24 wij
23 , ik
23 =gladStirred
23 brief van
23 geweest $
23 heeft een
23 het is
23 moet
23 naar het
23 uitsl*
23 vier
23 waren
23 zo
22 =badCalm
22 het zijn
22 in het
22 moest
22 om
22 zijn
21 =mockery
21 gemee*
21 in de
21 is 0
21 is geen
21 moest*
20 , 0
20 , zegt
20 =faults
20 ^ iemand
20 dit
20 moeder
20 recht*
19 " $
19 ^ ze
19 ^ zij
19 andere
19 ik ben
19 want
18 : 0
18 ^ ik
18 een
18 mensen
18 wacht*
17 bent
17 de kinderen
17 dinsdag
17 en een
17 gezet $
17 hand
17 negen
17 tweede
17 voor de
17 zijn er
16 ^ na
15 !
15 ! $
15 Name ,
15 ^ hij
15 zei
14 =because
14 Name heeft
14 ^ bij
14 de derde
14 de nieuwe
14 door een
14 kind
14 rij
14 uit
14 ze is
13 =comment
13 twee
13 vrijdag
12 0 uur
12 er in
12 maar
12 zij
11 , twee
11 =blameHints
11 Name
11 dinsd*
11 gisteren
11 op $
11 weg
10 vijf
9 op
8 0 $
8 dat hij
8 u
7 ^ in
6 hij
6 nog
6 straat
6 van
5 uw
5 was $
3 =negators
3 open
2 ,
2 =units
1 =claims
1 =we
1 alleen
1 drie
-2 hadden
-3 al
-3 bij de
-4 =click
-4 zater*
-6 #more
-6 ^ voor
-6 decem*
-6 december
-6 en met
-6 van het
-7 0 en
-7 =compensation
-7 terug
-8 : de
-8 ^ kom
-8 mijn
-8 voor
-9 ^ met
-9 donderdag
-9 vandaag
-10 0 ,
-10 maand*
-10 mevro*
-10 mevrouw
-11 ^ vanaf
-11 nieuwe
-11 tot
-11 twaalf
-11 volge*
-12 =next
-12 ^ we
-12 tot en
-12 vanaf 0
-13 haar
-13 vraag
-13 zijn $
-14 Name en
-14 ^ er
-14 aan de
-14 de Name
-14 krijgt
-15 =stronger
-15 ^ niet
-15 bij
-15 binne*
-15 naar de
-15 op onze
-16 is het
-17 =vague
-17 berei*
-17 met 0
-17 wegens
-18 =advice
-18 =price
-18 het $
-18 ligt
-18 om te
-18 schri*
-18 septe*
-18 september
-18 voor 0
-18 woens*
-19 eigen
-19 en laat
-19 gratis
-19 kaart*
-19 websi*
-19 website
-20 , niet
-20 =thanks
-20 afspr*
-20 donde*
-20 janua*
-20 januari
-20 laat
-20 parke*
-21 :
-21 =asks-you
-21 laat je
-21 om de
-21 op 0
-21 prach*
-21 praktijk
-21 verder
-21 via de
-21 weinig
-22 " Name
-22 0 december
-22 aan
-22 altijd
-22 bereikbaar
-22 euro $
-22 in 0
-22 in onze
-22 met
-22 oktob*
-22 oktober
-22 op het
-22 telef*
-23 0 januari
-23 ? "
-23 jaar 0
-23 lieve
-23 maak
-23 morgen
-23 t
-23 t m
-23 tien
-24 0 juni
-24 graden
-24 insch*
-24 met een
-24 naar
-24 voor het
-24 woensdag
-25 :) Name
-25 Name $
-25 de winkel
-25 kunt
-25 voorraad
-26 0 tot
-26 ^ vraag
-26 afspraak
-26 avond
-26 doet
-26 eerste
-26 hebben het
-26 is de
-26 wist
-27 ^ zaterdag
-27 dicht $
-27 doe
-27 stral*
-27 super*
-27 vertr*
-27 winkel
-28 ^ vandaag
-28 dienst
-28 hebben we
-28 inclu*
-28 open $
-28 te zeggen
-28 versc*
-28 we
-29 0
-29 gebruik
-29 gezet
-29 koffie
-29 m
-29 staat
-29 te
-30 Name een
-30 dicht
-30 diens*
-30 elk
-30 oude
-31 avond*
-31 in ons
-31 team $
-31 vorige
-32 =only-you
-32 aan $
-32 besta*
-32 de
-32 deze week
-32 nieuw
-32 team
-32 van Name
-32 voorr*
-32 wensen
-32 wij wensen
-32 zaterdag
-33 =how
-33 doen
-33 halen
-33 hij is
-33 meneer
-33 nacht
-33 over $
-33 paar
-33 via
-33 week
-34 0 september
-34 fiets*
-34 loop
-34 nummer 0
-34 veel
-34 water*
-35 =soft
-35 behal*
-35 behalve
-35 een paar
-35 fietsen
-35 gebru*
-35 samen
-35 verva*
-35 zijn ,
-35 zin
-36 =buy
-36 =you
-36 ^ gebruik
-36 famil*
-36 familie
-36 gesloten
-36 goede
-36 graag
-36 samen*
-36 schoenen
-36 trots
-36 zomer*
-37 =deeds
-37 =stiff
-37 ^ aan
-37 elke
-37 eruit
-37 gaat
-37 honden
-37 jammer
-37 maandag
-37 niet in
-38 =buyNow
-38 =follow
-38 ^ samen
-38 bij een
-38 genoeg
-38 volg
-38 werkt
-38 zijn op
-39 =moments
-39 ^ tip
-39 fanta*
-39 is er
-39 nog een
-39 reser*
-39 tip
-40 Name Name
-40 belde
-40 brouw*
-40 dagen $
-40 en 0
-40 fijne
-40 gemid*
-40 leuk
-40 voort*
-41 =sorry
-41 =superlatives
-41 al onze
-41 beric*
-41 geslo*
-41 houden
-41 niet door
-42 =offer
-42 boeken
-42 briefje
-42 er geen
-42 rug
-42 scheelt
-42 vernieuwd
-43 afges*
-43 maximaal
-43 ter
-43 vanaf
-44 Name 0
-44 datum
-44 kleine
-44 was het
-44 we hebben
-45 mening
-45 terug*
-45 zei dat
-46 :)
-46 contr*
-46 online $
-46 tafel
-46 vind
-47 =soon
-47 ^ alleen
-47 ^ zo
-47 aller*
-47 kunnen
-47 verpl*
-47 vindt
-47 weeke*
-47 weekend
-48 , hij
-48 =discount
-48 begin
-48 kan
-49 =formalYou
-49 een goede
-50 bang
-50 boos
-50 per
-50 volgend jaar
-50 vul
-50 wij zijn
-50 zoekt
-51 ? $
-51 door $
-51 onder*
-51 online
-51 snel
-51 staan
-51 verni*
-51 weer
-52 contributie
-53 0 mei
-53 ^ :)
-53 dat het
-53 even
-53 in $
-53 is $
-54 meer $
-55 in ,
-55 maxim*
-56 =when
-56 ^ nu
-57 :) $
-57 ook
-57 vol
-57 volgend
-57 vrij
-58 ^ dat
-58 eerst
-58 halve
-59 er nog
-59 toch
-59 tot 0
-60 je
-61 =gladCalm
-61 stori*
-62 geweldige
-62 maakt
-63 droom
-64 colle*
-64 schoe*
-66 #8
-67 =throatClearing
-70 half
-71 #15
-74 =tension
-74 ?
-76 =greetings
-76 dan
-76 gewel*
-81 =cliches
-87 , dan
-87 uur $
-88 ^ "
-111 goed
`),
  },
} satisfies Record<string, Ear>;
