/** Dutch: how people write on social networks, and how brochures do. */
import { phrases } from '../reading/phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { TALK_NL } from './nl-talk.ts';
import { TOPICS_NL } from './nl-topics.ts';

export const NL: Lexicon = {
  function: phrases(
    `de | het | een | en | van | ik | je | dat | die | niet | op | te | zijn | met | voor | er | maar | om | dan | zou | wat | mijn | aan | hij | ze
    | wij | we | ons | onze | jullie | u | uw | bij | naar | ook | nog | wel | geen | als | hebben | heeft | wordt | door | uit | zo | over | dit | deze`,
  ),
  opening: {
    greetings: phrases(
      `hallo | hoi | hey | hi | hai | hallo allemaal | hoi allemaal | dag allemaal | goedemorgen | goedemiddag | goedenavond | goeiemorgen | beste volgers | beste klanten
      | beste allemaal | lieve volgers | lieve mensen | lieve allemaal | fijne maandag | fijne dinsdag | fijne woensdag | fijne donderdag | fijne vrijdag | fijn weekend
      | fijne zondag | fijne dag | prettig weekend | gelukkig nieuwjaar | fijne feestdagen | welkom | het is weer maandag | het is weer vrijdag | eindelijk vrijdag | vrijmibo
      | wie heeft er zin | vrolijk pasen | fijne week | vandaag is het | het is weer zover`,
    ),
    throatClearing: phrases(
      `wij zijn trots | we zijn trots | trots om | met trots | wij zijn blij | we zijn blij | wij zijn verheugd | we zijn verheugd | we zijn super blij | wat zijn we trots | wij presenteren
      | we willen graag | wij willen graag | graag willen we | zoals jullie weten | zoals je weet | zoals u weet | in de huidige tijd | in deze tijd | tegenwoordig | het is algemeen bekend
      | wist je dat | wist jij dat | wist u dat | ben je op zoek | ben jij op zoek | bent u op zoek | op zoek naar | even een update | een kleine update | update | goed nieuws | groot nieuws | leuk nieuws
      | mededeling | belangrijke mededeling | let op | herinnering | bij ons | hier bij | wij geloven | we geloven | zoals altijd | heb je er ook zo'n zin | iedereen kent het | maak kennis met | met veel plezier | het is zover
      | exciting news | spannend nieuws | ontdek | introductie | even voorstellen | terugblik | wat een energie`,
    ),
    tension: phrases(
      `maar | tot | totdat | in plaats | fout* | verkeerd | nooit | niemand | bijna | geheim | mislukt* | kapot | waarom | stop | de waarheid | wat gebeurt | blijkt | bleek | tenzij | zonder
      | kwijt | slechtste | probleem | vergeten | vergat | laatste | alleen | niet | geen | niets | niks | te laat | leeg | weg | weggegooid | gooide* | gestolen | viel | vielen | liet | nog steeds | voordat | op
      | uitverkocht | wacht* | weigerde | verstopt* | zelfs | omdat | pijn | zonder | eindelijk | gebroken | schrok | ineens | opeens | moest`,
    ),
    senses: phrases(
      `hand | handen | gezicht | ogen | ruikt | rook | geur | smaak* | geluid | lawaai | oven | vloer | tafel | deur | raam | regen | wind | koud | koude | warm | warme | heet | nat | natte | donker
      | licht | straat | rij | bakplaat | korst | meel | bloem | scherm | accu | fiets | wiel | modder | zand | laarzen | munt* | sleutel* | veer | messing | poot | pootjes | staart | vacht | bank | schoenendoos
      | bonnetje* | knie* | rug | hiel | stoel | bureau | trap | schuur | veerboot | pont | deken* | schoenen | jas | lade | la | doos | tas | keuken | tuin | emmer | tekening | klok* | wc | wc's | helm | handschoenen | toonbank | etalage | stro`,
    ),
    moments: phrases(
      `gisteren | vanmorgen | vanochtend | vannacht | vanavond | morgen | vorige week | vorig jaar | vorige maand | deze week | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
      | januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december | middernacht | jaar geleden | dagen geleden | weken geleden | uur geleden | dag | uur
      | 's ochtends | 's avonds | 's middags | 's nachts | 's morgens | vandaag | vanmiddag`,
    ),
    numerals: phrases(
      `twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf | dertien | veertien | vijftien | twintig | dertig | veertig | vijftig | zestig | zeventig | tachtig | negentig | honderd | duizend | miljoen | half | halve | dozijn | eenendertig | achtendertig`,
    ),
  },
  style: {
    cliches: phrases(
      `passie | gepassioneerd* | beleving | onvergetelijk* | uniek* | toonaangevend* | van a tot z | next level | hoogste niveau | naar een hoger niveau | kwaliteit* | kwalitatie* | hoogwaardig* | innovatie* | innovatief | naadloos | naadloze | ontzorg* | ontzorgen
      | op maat | maatwerk | totaaloplossing* | oplossing* | voor ieder wat wils | jong en oud | voor het hele gezin | genieten van | heerlijk* | overheerlijk* | met liefde | liefde en | magisch* | magie | herinneringen maken | inspirerend* | geïnspireerd | inspiratie
      | waardevol* | droomteam | excellent* | premium | exclusie* | prachtig* | authentiek* | ambachtelijk* | toewijding | toegewijd* | betrokken | partner | in goede handen | perfect* | verwen jezelf | me-time | gezegend | dankbaar | familie van | community | goede vibes | vibes
      | en nog veel meer | en veel meer | al uw | al jouw | ontdek | ervaar | beleef | red de planeet | het verschil maken | wij staan klaar | klant centraal | klantgericht* | persoonlijke aandacht | breed scala | ruim assortiment | vol trots | bijzonder* | sfeervol* | gezellig* | gebruiksvriendelijk* | mogelijkheden | werk je aan | beste versie`,
    ),
    jargon: phrases(
      `synergie* | stakeholder* | ecosysteem | schaalba* | end-to-end | cloud | grootboek* | reconciliatie | compliance | workflow* | onboarding | kpi | kpi's | roi | b2b | mkb-segment | saas | ocr | optimalis* | optimaliser* | stroomlijn* | implement* | faciliter* | integratie*
      | geïntegreerd* | borgen | proactief | propositie | methodiek* | corebusiness | core business | koppelingen | geautomatiseerd* | automatiser* | transformatie | realtime | real-time | processen | administratieve processen | doelgroep* | efficiënt* | efficiency | digitaliser* | proprioceptie* | biomechan* | myofasciaal | tendinopathie | etiologie | traject | actionable | insights | conform | module* | architectuur`,
    ),
    stiff: phrases(
      `hierbij | middels | door middel van | betreffende | aangaande | inzake | ten aanzien van | met betrekking tot | teneinde | derhalve | tevens | dienen te | dient te | dient u | gelieve | conform | ingevolge | wij verzoeken u | verzoeken | wij informeren | wij delen u mede | mededelen | alsmede | zodoende | vrijblijvend
      | onder voorbehoud | voorwaarden | de directie | het management | is niet toegestaan | reeds | desgewenst | uitsluitend | alvorens | omtrent | geachte | echter | voorts | ter zake | aldus | bezoekers worden`,
    ),
    loose: phrases(
      `hey | hé | joh | ja hoor | nou | nope | ok | oké | okay | cool | vet | tof | toffe | gaaf | super | lol | haha* | omg | wow | oeps | spul | beetje | ff | effe | even | lekker | yes | hoor | toch | zeg | zo'n | kut | shit | klote | gewoon | mega | dikke | top | toppie | yum | hmm | doei | mensen`,
    ),
    formalYou: phrases('u | uw | uzelf | geachte | mevrouw | meneer'),
    passive: phrases(
      `wordt er | worden er | is er | zijn er | werd er | wordt gemaakt | worden gemaakt | kan worden | kunnen worden | dient te worden | zal worden | zullen worden | is gebleken | wordt verwacht | kunt vinden`,
    ),
  },
  feeling: {
    gladStirred: phrases(
      `joehoe | gelukt | record | kampioen* | applaus | ovatie | danste | zong | slappe lach | schaterde* | in de wolken | beste avond | gered | overleefd | geboren | verloofd | getrouwd | succes | geweldig* | fantastisch* | wow | ongelooflijk* | ongelofelijk* | hilarisch | zin in | enthousiast | spannend | gewonnen | winnen | hoera | joepie | yes | beste dag | gaaf | episch | feest* | vier* mee | dans* | lach* | gillen | gil | juich* | spring* | dol op | wild | eindelijk | verrass* | droom | kippenvel | schreeuw* | zing* | trots | kei | waanzinnig* | te gek | super | knal*`,
    ),
    gladCalm: phrases(
      `vrolijk* | charmant | schattig* | knuffel* | smullen | picknick | zonnetje | zonnig | ontspan* | troost* | vriendelijkheid | gul | goed nieuws | hersteld | kwispel* | bof | boffen | kijken uit naar | zin in | proost | gastvrij | aardig* | complimenten | leuk* | fijn* | gezellig* | knus | dankbaar* | bedankt | dank jullie | lief | lieve | mooi | mooie | zachtjes | vriendelijk | geniet* | glimlach* | blij | vriend* | cadeau* | hoop | lekker* | heerlijk* | prachtig* | tevreden | favoriet* | spint | gelukkig | plezier | hart onder | een thuis | aai* | lachte | gelachen | knuffel* | welkom | gefeliciteerd | jarig | bruiloft | bruidstaart | samen | gezongen`,
    ),
    badStirred:
      phrases(`overstrom* | verdronken | ingestort | bloedt | sloeg | schopte | gebeten | stal | dief | dieven | vandal* | inbraak | ingebroken | beroofd | loog | bedrogen | bedrog | corrupt* | pesten | racis* | seksis* | belachelijk | absurd | ziedend | laaiend | doodeng | schreeuwde | gilde | dringend | terugroep* | onveilig | giftig | dodelijk | besmet | noodgeval | ontruim* | vermist | gearresteerd | aangeklaagd | rechtszaak | boycot* | catastrof* | verwoest | vernield | tragedie | tragisch | wonden | gewond | agressie* | agressief | geweld* | scheld* | uitgescholden | misbruik* | oneerlijk | woedend* | schande* | schandalig* | doodsbang | paniek | haat | gehaat | geschokt | schokkend* | aanval* | gevaar* | onacceptabel* | boos | woede | razend | razernij | ramp | rampzalig* | vreselijk* | verschrikkelijk* | walgelijk* | oplicht* | opgelicht | leugen* | gelogen
      | wreed* | gedood | vermoord* | angst | fraude | nooit meer | slechtste | mishandel* | aangereden | bloed | laatste kans | waarschuwing | illegaal | gestolen | diefstal | nachtmerrie | ambulance | failliet | in de steek | gedumpt | achtergelaten | belachelijk* | zat van | schaam* | boete*
      | dom | domme | idioot | idioten | lui | nep | namaak | ribben | sleutelbeen | gebroken pols | gebroken been | slachtoffer* | dreig* | beledig* | expres | uitgehongerd | geslagen | vergiftig* | verwaarlo* | gepest | verraden | genoeg | ontslagen | overbodig | aangevallen | te laat is | bang`),
    badCalm:
      phrases(`begrafenis | weduwe* | kanker | niemand belde | niemand vroeg | opgegeven | tranen | schaamte | zorgen | bitter | dakloos | geannuleerd | afgelast | uitgesteld | ontslag | werkloos | burn-out | uitgeput | slecht nieuws | moeten sluiten | heimwee | verdrietig* | verdriet | helaas | eenzaam | gestorven | dood | overleden | teleurgesteld* | teleurstell* | afscheid | bezorgd | breekt ons hart | hartje is gebroken | gebroken hart | hartverscheurend* | spijt* | rouw | honger | treurig | zielig* | huil* | huilt | gehuild | niemand wil | komt nooit | niet gezien | in de kou
      | lijden | lijdt | hopeloos | ongewenst | rilt | rillend | wees | vergeten | bang | geschrokken | pijn doen | nooit terug | weg gelopen | weggelopen | kwijt`),
    awe: phrases(
      `adembenemend* | kippenvel | piepklein* | enorm* | verbluffend* | wonder | voor het eerst | eerste keer | nog nooit | jaar oud | eeuw | eeuwen | niemand heeft | de enige | de laatste | buitengewoon | geheim | mysterie | onmogelijk | ondenkbaar`,
    ),
    funny: phrases(
      `grapje | grapjes | woordgrap | ondeugend | boef* | snurk* | scheet* | kwijl* | chagrijnig | humeurig | diva | plottwist | officieel | onofficieel | het gerucht gaat | waardigheid | wraak | complot | alibi | verdachte | dader | schuldbewust | betrapt | haha* | lol | oeps | grap* | hilarisch | belachelijk | beken* | blijkbaar | kennelijk | naar verluidt | niemand zei | niet verder vertellen | geen schande | schuldig | koppig* | eigenwijs* | per ongeluk | onhandig | lachte* | doet alsof | niet trots | we hebben het gevraagd | zij ontkent | hij ontkent | eerlijk is eerlijk | voor wie | vloek* | mokt | mokken | mening | verdacht | niet onder de indruk | oordeelt | onderhandel* | weigert | protesteer* | staakt | zogenaamd | volgens eigen zeggen | naar eigen zeggen`,
    ),
    stronger: phrases(
      'heel | erg | zeer | enorm | echt | super | ontzettend | vreselijk | absoluut | compleet | totaal | zo | te | diep',
    ),
    negators: phrases('niet | geen | nooit | niemand | niets | niks | zonder | nauwelijks | noch | nergens'),
    praise: phrases(
      `geweldig | fantastisch | top | fijn | mooi | lekker | prima | bravo | gefeliciteerd | goed gedaan | super | leuk | bedankt | dank je wel | dankjewel | goed bezig | heerlijk | netjes | knap | chapeau | leuk hoor | fijn hoor`,
    ),
    faults: phrases(
      `kapot | te laat | vertraging | koud | koude | verkeerd | kwijt | weer | alweer | opnieuw | beschadigd | stuk | gewacht | wachten | genegeerd | leeg | gesloten | geannuleerd | mislukt | crash* | verbrand | beschimmeld | oud | oudbakken | vies | onbeleefd | niets | niks | drie weken | derde keer | tweede keer | uren | waardeloos | nog steeds niet`,
    ),
    sour: phrases(
      'fijn hoor | lekker dan | nou bedankt | bedankt voor niets | mooi is dat | leuk is anders | top geregeld | goed bezig hoor | ja hoor | zoals altijd | natuurlijk weer | wat een service',
    ),
  },
  selling: {
    price: phrases(
      'euro | prijs | prijzen | prijzen* | kost | kosten | per maand | goedkoop* | betaalbaar* | betaal* | voor slechts | vanaf slechts | slechts | voor maar',
    ),
    discount: phrases(
      `korting* | kortings* | uitverkoop | sale | deal | deals | actie | acties | aanbieding* | actieprijs | afgeprijsd | waardebon* | kortingscode | code | gratis | geen verzendkosten | koopje* | halve prijs | black friday | opruiming | twee voor één | 1+1 | winactie | cadeau | weggeef* | win | proef* gratis | cashback | proefperiode`,
    ),
    buyNow: phrases(
      `koop | koop nu | kopen | bestel | bestel nu | bestellen | shop | shop nu | haal | haal nu | boek | boek nu | boeken | reserveer* | schrijf je in | meld je aan | abonneer | tickets | ticket | kaartje | kaartjes | op voorraad | probeer | probeer nu | start nu | scoor | sla je slag | pak je | bestel je | bestel snel | aanschaf* | kaarten | verkoop | voorverkoop`,
    ),
    superlatives: phrases(
      `beste | goedkoopste | grootste | nummer 1 | nummer één | onverslaanbaar* | gegarandeerd | garantie | 100% | perfect* | ultieme | mooiste | meest | top | toonaangevend* | ongeëvenaard* | ongelooflijk* | uniek* | revolutionair* | voorgoed | voor altijd | slimste | snelste | makkelijkste | lekkerste | leukste`,
    ),
    pressure: phrases(
      `nu | alleen vandaag | vandaag nog | laatste kans | beperkt* | wees snel | wees er snel bij | mis het niet | mis dit niet | op = op | op is op | zolang de voorraad strekt | eindigt vanavond | nog maar | laatste plekken | laatste plaatsen | voor het te laat is | snel | wacht niet | grijp je kans | haast je | vol is vol`,
    ),
    offer: phrases(
      `onze nieuwe | ons nieuwe | nieuw | nieuwe | verkrijgbaar | menu | collectie | assortiment | product* | dienst | diensten | pakket* | abonnement* | afspraak | afspraken | onze winkel | webshop | open | in de winkel | lunch | workshop* | lidmaatschap | tentoonstelling | line-up | programma | doneer* | adopt* | behandeling* | te koop`,
    ),
  },
  asking: {
    comment: phrases(
      `vertel ons | vertel het ons | vertel | reageer* | reacties | in de reacties | laat het weten | laat het ons weten | laat weten | wat vind je | wat vind jij | wat vinden jullie | welke kies | welke zou | deel jouw | deel je | deel je mening | stem | jouw beurt | wat is jouw | antwoord | schrijf ons | stuur ons | stuur me | stuur een bericht | stuur een dm | dm | app ons | app me | raad | raad eens | vraag het | vragen | stel je vraag
      | neem contact | bel ons | bel me | bel | mail ons | mail me | mail | mailen | geef een gil | eens | mee eens | noem | wie weet | wie heeft | zeg het | roep het | neem vrijblijvend contact | contact op`,
    ),
    share: phrases(
      'deel dit | delen | deel dit bericht | deel het | graag delen | deel deze | stuur dit | stuur het door | stuur door | zegt het voort | zeg het voort | vertel het verder | vertel het door | geef het door | repost | doorsturen | laat het zien',
    ),
    save: phrases(
      'bewaar dit | bewaar deze | sla dit op | opslaan | sla op | sla deze | bewaar hem | bewaar het | maak een screenshot | screenshot | print dit | hang dit',
    ),
    tag: phrases('tag | tag een | tag iemand | tag je | tag jouw | noem een vriend'),
    follow: phrases(
      'volg ons | volg me | volg mij | volg | abonneer je op | word lid van onze groep | like onze pagina | like en volg',
    ),
    click: phrases(
      `link in bio | link in onze bio | lees meer | lees verder | lees het | lees de | lees | klik | bezoek onze site | bezoek onze website | website | download* | zie de link | bij de link | via de link | op de link | de link | link hieronder | link | swipe | kijk | bekijk | bekijk het | bekijk de | hele lijst | ontdek | ontdek meer | meer weten | meer informatie | kijk hier | hoe | het hele verhaal | luister | zo werkt het`,
    ),
    buy: phrases(
      `bestel | bestel nu | koop | koop nu | shop nu | haal | haal er | haal nu | scoor | boek | boek nu | boek je | boek een | reserveer* | kom langs | kom binnen | kom kijken | kom | kom eens | loop binnen | loop even | bezoek ons | doe mee | adopteer | doneer | geef | schrijf je in | meld je aan | inschrijven | aanmelden | kaarten via | kaartjes | koop je ticket | tickets | probeer | probeer nu | probeer het | start | start nu | ophalen | neem mee | ontmoet | maak kennis | maak een afspraak | afspraak maken | afspraak | tot zaterdag | sluit je aan | word lid | word donateur | kom hem | kom haar | plan een`,
    ),
    vague: phrases(
      'ontdek | ontdek meer | meer weten | meer informatie | neem contact | neem vrijblijvend contact | neem contact op | contact op | de mogelijkheden | stay tuned | hou ons in de gaten | houd onze | kom beleven | mis het niet | ga mee op reis | laat je verrassen | laat je inspireren | check het uit',
    ),
    soft: phrases(
      'eens | een keer | als je wilt | als je zin hebt | misschien | wanneer je wilt | voel je vrij | ooit | welkom | zouden het leuk vinden | mag ook | altijd welkom | gerust',
    ),
    how: phrases(
      'via de link | link in bio | link hieronder | de link | hier | hieronder | in de reacties | aan de toonbank | aan de balie | bel | mail | telefonisch | voor | tot | van | vanaf | aan de deur | op onze site | reageer | bericht | dm | vraag | met | of | pier | straat | balie | website',
    ),
  },
  useful: {
    steps: phrases(
      'hoe je | zo | zo doe je | stap | stappen | tip | tips | recept* | gids | checklist | eerst | dan | daarna | vervolgens | ten eerste | ten tweede | tweede | derde | tot slot | lijst | lijstje | vuistregel | regel | methode | in deze volgorde | bijvoorbeeld | voorbeeld | test | probeer dit | drie dingen | hoe',
    ),
    advice: phrases(
      `voorkom | vermijd | zorg dat | zorg voor | bewaar | check | controleer | nooit | altijd | gebruik | neem | leg | draai | laat | snijd | snij | vries | druk | houd | hou | begin | stop | ga staan | sta | zit | loop | vraag om | vraag naar | kijk naar | kijk of | open | schrijf op | tel | zet | vergelijk | meet | wacht | neem mee | draag | doe | verwissel | wissel | je hebt nodig | kun je | kan je | kunt u | als je | als uw | als het | zo niet | in plaats van | beter | werkt omdat | vergeet niet | let op | moet je | hoef je | hoeft niet | het best`,
    ),
    when: phrases(
      'open | gesloten | dicht | openingstijden | tot | van | vanaf | tussen | deadline | voor | uiterlijk | begint | start | eindigt | deuren | elke | dagelijks | ieder | uur',
    ),
    because: phrases(
      'omdat | zodat | daarom | want | de reden | dat betekent | betekent | anders | scheelt | is genoeg | hangt af | ligt aan',
    ),
    units: phrases(
      'minuten | minuut | uur | gram | graden | kilo | liter | meter | km | kilometer | seconden | dagen | weken | keer | procent | jaar | cm | ml | kg | g',
    ),
  },
  person: {
    i: phrases("ik | mij | me | mijn | mezelf | m'n | 'k"),
    we: phrases('wij | we | ons | onze'),
    you: phrases('je | jij | jou | jouw | jullie | u | uw | jezelf'),
    he: phrases("hij | zij | ze | haar | hem | zijn | z'n | hun"),
    opinion: phrases(
      `ik vind | wij vinden | we vinden | eerlijk gezegd | volgens mij | ik geloof | ik haat | ik hou | wij houden niet | ik hoef | liever | ik denk | oneens | eerlijk is eerlijk | ik heb nooit | ik ben altijd | ik heb geleerd | ik had ongelijk | wij hadden ongelijk | we hadden ongelijk | ik geef toe | toegegeven | bekentenis | ik weet | niet trots | van mij mag | wat mij betreft | wij geven toe | geen idee`,
    ),
    story: phrases(
      `ooit | gisteren | vorige week | vorig jaar | vannacht | vanmorgen | vanochtend | toen ik | toen we | toen ze | toen hij | op een dag | jaar geleden | die dag | die avond | eerst | toen | zei | zegt | vroeg | vertelde | kwam binnen | kwam | vond | liet | werd wakker | keek | stond | herinner* | vroeger | de dag | elf jaar lang | uiteindelijk | dacht | vergat | huilde | lachte | riep | liep | ging | zat | lag | bleef | had | was`,
    ),
    kin: phrases(
      'moeder | vader | dochter | zoon | broer | zus | oma | opa | vrouw | man | buurman | buurvrouw | collega | mama | papa | mevrouw | meneer | oom | tante | jongen | meisje | klant | vrijwilliger* | leerling | eigenaar',
    ),
  },
  talk: TALK_NL,
  topics: TOPICS_NL,
};
