/** Dutch: the words in which brands answer, well and badly. */
import { phrases } from '../reading/phrases.ts';
import type { TalkWords } from './lexicon.ts';

export const TALK_NL: TalkWords = {
  thanks: phrases(
    `dank je | dank je wel | dankjewel | dank u | dank u wel | dankuwel | bedankt | bedankt voor | dank voor | fijn dat | leuk dat | wat leuk | wat fijn | wat lief | goed om te horen | fijn om te horen | leuk om te horen | lief van je | aardig van | merci | waarderen | mooi om te horen | doet ons goed | blij om`,
  ),
  heard: phrases(
    `ik snap | ik begrijp | we snappen | we begrijpen | wij begrijpen | begrijpelijk | vervelend | balen | frustrerend | je hebt gelijk | u hebt gelijk | u heeft gelijk | klopt | dat klopt | ik zie | goede vraag | terechte vraag | terecht | logisch | goed gezien | je wachtte | je hebt gewacht | u wacht | je vraagt | u vraagt | zoals je zegt | zoals u zegt | je schrijft | u schrijft
    | een nare | niet goed | hoort niet | had niet | mag niet | niet oké | niet ok | niet netjes | natuurlijk | jammer | wat naar | klinkt | ik hoor | we horen | dat doet pijn | waar | zonde | rot | rottig | ergerlijk | teleurstellend | lastig | schrikken | geen wonder | zuur`,
  ),
  sorry: phrases('sorry | excuses | excuus | verontschuldig* | spijt | spijt ons | spijt me | het spijt | vergeef'),
  ownFault: phrases(
    `schamen we ons | schamen wij ons | schaam me | beschamend | onze fout | mijn fout | onze schuld | mijn schuld | ligt aan ons | lag aan ons | aan ons | door ons | we zaten fout | wij zaten fout | ik zat fout | foutje van ons | we hadden moeten | we hadden | wij hadden | ik had moeten | had ik | hadden we | hadden wij | niet moeten | vergeten | we hebben het laten | we hebben je laten | we hebben gemist | te traag | te langzaam | niet goed genoeg | onze verantwoordelijkheid | geen excuus | zonder excuus | dat is van ons | had niet mogen | we waren te laat | ging bij ons | fout gedaan | steken laten vallen`,
  ),
  deeds: phrases(
    `we zullen | we gaan | wij gaan | ik ga | we hebben | wij hebben | ik heb | ik stuur | we sturen | wij sturen | sturen | gestuurd | opsturen | vervang* | nieuwe | nieuw | geld terug | terugbetal* | teruggestort | stort* | onderweg | zoek het uit | zoeken het uit | uitgezocht | nagekeken | gekeken | gebeld | bel je | belt | bellen | hersteld | herstel* | repareer* | repareren | gerepareerd | leg* opzij | ligt klaar | staat klaar | klaar | ophalen | brengen | breng | veranderen | aangepast | passen aan | gevraagd | gesproken | vanaf nu | voortaan | rechtgezet | gecrediteerd | ruil* | omruilen | gratis | kosteloos | houden apart | apart | betalen wij | lossen we | los ik | opgelost`,
  ),
  soon: phrases(
    `vandaag | vanavond | morgen | binnen | voor maandag | voor vrijdag | uiterlijk | vanmiddag | vanmorgen | vanochtend | deze week | volgende week | meteen | direct | gelijk | nu | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | uur | een uur | minuten | voor`,
  ),
  blame: phrases(
    `niemand klaagt | nooit geklaagd | honderden tevreden | onze klanten zijn tevreden | volgens onze gegevens | moeilijk te geloven | heeft u bewijs | bewijs het | u vergist | je vergist | verkeerd gebruikt | u was te laat | je was te laat | wat verwachtte | kunt niet verwachten | kun je niet verwachten | kan je niet lezen | kunt u niet lezen | uw verantwoordelijkheid | je verantwoordelijkheid | mensen zoals jij | overdrijft | overdrijf | uw toon | je toon | valse beschuldiging* | beschuldiging* | niet iedereen tevreden | blijkbaar heeft u | blijkbaar heb je | laten we ons niet | laten wij ons niet | smaad | laster | vervolgd worden | aangifte | u bent akkoord | je bent akkoord | staat op de website | zoals ik al | zoals ik u | wat had je verwacht | wat verwacht je | verwacht u | niemand dwingt | wie spreekt wie | jammer dat u dit zo | jammer dat je dit zo | zo ervaart | doet zijn best | volgende keer beter | je eigen schuld | uw eigen schuld | je had moeten | u had moeten | je hebt niet | u hebt niet | u heeft niet | je bent zelf | u bent zelf | zoals vermeld | zoals aangegeven | zoals op onze | staat duidelijk | duidelijk op | duidelijk vermeld | staat toch | beter lezen | niet onze schuld | niet ons probleem | uw eigen | je eigen | al uitgelegd | waarschijnlijk zelf | eigen verantwoordelijkheid | akkoord gegaan | met alle respect | verkeerd begrepen | nooit klachten | eerste klacht | kunnen wij er ook niets | gezond verstand | overdrijf* | overdreven`,
  ),
  blameHints: phrases(
    `gewoon | zelf | eigen | lezen | goed lezen | rustig | doe rustig | kalm | uiteraard | volgende keer | had je | had u | je had | u had | wist u | wist je | op de website | had kunnen | had gekund | voorwaarden | zelf ook | de enige | ons beleid | was aangekondigd | stond aangekondigd | ook te laat | niemand anders | verder niemand | andere klanten | kunt u altijd | kunt altijd | kan je altijd | de meeste mensen | meeste klanten | alle anderen | zoals gezegd | al gezegd | typisch | sommige mensen | fatsoen | niet waar | lees de | weet je zeker | weet u zeker | is aan u | niet aan ons | doen ons best | je koos | u koos | heb ik al | heb je bewijs`,
  ),
  mockery: phrases(
    `leuk op feestjes | loser | huilebalk | dramaqueen | koop ergens anders | supermarkt dan | blijf weg | niemand mist | te veel tijd | gebruik je hersens | huiswerk | schatje | geeuw | het zal wel | jammer dan | pech | leer ermee leven | opzouten | mopperkont | zuurpruim | azijnpisser | lekker thuis | blijf dan | blijf je toch | dan blijf | hobby | slecht humeur | slechte bui | zegt degene | zegt de man | huil maar | sterkte ermee | succes ermee | arm schaap | ach gossie | zielepoot | biertje | oma | lol | haha* | zielig | zeur* | janken | jank | stel je niet aan | aansteller | boeien | nou en | genie | idioot | dom | domme | belachelijk | trol | leugenaar | onzin | flauwekul | hater* | doe normaal | word volwassen | jaloers | doei | sukkel* | ergens anders | dan niet | niemand dwingt | niemand vroeg | zoek hulp | leer lezen | toetsenbord* | clown* | koop dan niet | rot op | bek | ga lekker | lekker belangrijk`,
  ),
  canned: phrases(
    `excuses voor het ongemak | sorry voor het ongemak | het ongemak | enig ongemak | eventuele ongemak | uw feedback | je feedback | feedback is belangrijk | belangrijk voor ons | waarde klant | beste klant | geachte klant | geachte | gewaardeerde | nemen dit zeer serieus | zeer serieus | heel serieus | nemen alle feedback | neem gerust contact | aarzel niet | aarzelt u niet | schroom niet | zo spoedig mogelijk | zo snel mogelijk | streven ernaar | wij streven | we streven | klanttevredenheid | klantenservice | ons team | een van onze | een medewerker | doorgestuurd | doorgegeven aan | betreffende afdeling | desbetreffende afdeling | juiste afdeling
    | bedankt voor je bericht | bedankt voor uw bericht | dank voor uw bericht | dank voor je bericht | bedankt voor je reactie | bedankt voor uw reactie | dank voor uw reactie | dank voor je reactie | bedankt voor het contact | bedankt voor uw interesse | bedankt voor je interesse | bedankt voor uw feedback | bedankt voor je feedback | onder de aandacht | uw geduld | je geduld | uw begrip | je begrip | hoogste prioriteit | hoge prioriteit | wij waarderen uw | met vriendelijke groet | vriendelijke groeten | fijne dag nog | nog een fijne dag | we hopen je | wij hopen u | zie onze website | bezoek onze website | te zijner tijd | uw vraag | komen we bij je terug | komen wij bij u terug | vervelend om te horen | goed van dienst | uw ervaring | je ervaring | aan het hart | doen er alles aan`,
  ),
  privateThings: phrases(
    `ordernummer | bestelnummer | adres | huisadres | adresgegevens | telefoonnummer | mobiele nummer | 06-nummer | je nummer | uw nummer | geboortedatum | rekeningnummer | iban | bankgegevens | pasnummer | mailadres | e-mailadres | emailadres | je mail | volledige naam | achternaam | wachtwoord | klantnummer | factuurnummer | imei | serienummer | medisch* | diagnose | verzekering* | postcode | patiënt* | behandeling | klachten | scan | boekingsnummer | gegevens | paspoort | bsn`,
  ),
  privately: phrases(
    `dm | dm'etje | privébericht | prive bericht | privé | in privé | persoonlijk bericht | een berichtje | een bericht | stuur ons | stuur me | stuur mij | inbox | pb | per mail | via mail | mail ons | mail me | mail mij | bel ons | bel me | bel mij | bel even | niet hier | in een bericht | via een bericht`,
  ),
  compensation: phrases(
    'waardebon* | korting* | compensatie | compenser* | vergoed* | terugbetal* | gratis | cadeaubon* | geld terug | tegoed | kortingscode | tegemoetkoming | bon',
  ),
  claims: phrases(
    'laat zien | toont | blijkt | betekent | werkte | werkten | deed het beter | deden het beter | beter dan | slechter dan | meer dan | minder dan | hoger | lager | steeg | stegen | daalde | daalden | groeide | verdubbeld* | gehalveerd | toegenomen | afgenomen | keer zo | tweemaal | beste | slechtste | meeste | minste | bereikte* | bracht* | vergeleken | tegen | dan',
  ),
  causes: phrases(
    'omdat | doordat | vanwege | door | dankzij | want | daardoor | waardoor | dus | veroorzaakt | de reden | reden | daarom | verklaart | waarschijnlijk | leidde tot | komt door | kwam door | komt van | nadat we | toen we | de oorzaak | oorzaak',
  ),
  next: phrases(
    'volgende week | volgende maand | volgende | we gaan | we zullen | ik ga | ik stel voor | we stellen voor | voorstel | adviseer | we adviseren | advies | plan | plannen | laten we | testen | test | proberen | probeer | stoppen | doorgaan | vaker | voortaan | vanaf maandag | vanaf nu | in plaats van | ik wil | we willen | op maandag | op dinsdag | op woensdag | op donderdag | op vrijdag | stap | verschuiven | maandag | dinsdag | woensdag | donderdag | vrijdag',
  ),
  brushOff: phrases(
    'zie onze website | zie de website | op onze website | onze website | kijk op onze website | check onze website | lees onze | zoals vermeld | google het | zoek het op | geen idee | weet ik niet | weten we niet | kan ik niet zeggen | kunnen we niet zeggen | kunnen wij niets | kunnen we niets | neem contact op met | vul het formulier | veelgestelde vragen | faq',
  ),
  shifting: phrases(
    `zogenaamd* | vermeend* | gerucht* | nepnieuws | overdreven | een incident | eenmalig | uit zijn verband | uit de context | misinformatie | schuld van de leverancier | niet wij | derden | een derde partij | slechts enkele | het slachtoffer | lette niet op | keek niet uit | keek niet | op haar telefoon | op zijn telefoon | haters | trollen | juridische stappen | onze advocaat | advocaten | geen commentaar | wij ontkennen | we ontkennen | niet aansprakelijk | aansprakelijk* | volgens de regels | alle regels | zonder erkenning`,
  ),
  personalFacts: phrases(
    `therapie | je blessure | uw blessure | je herstel | uw herstel | bloeddruk | je oefeningen | uw oefeningen | u was hier | uw man | uw vrouw | je man | je vrouw | je salaris | uw salaris | spaargeld | lening | openstaand | openstaande | je leeftijd | uw leeftijd | eindigend op | bezorgd op | afgeleverd bij | uw adres is | je adres is | overgewicht | je gewicht | uw gewicht | medicijnen | medicatie | pillen | operatie | hernia | zwanger* | diagnose | depressie* | uw afspraak | je afspraak | laatste afspraak | eerste afspraak | tweede afspraak | uw betaling | je betaling | uw schuld | woont op | woont in | woont aan | zijn nummer | haar nummer | uw inkomen | je inkomen | inkomen | scheiding | uw dossier | je dossier | laatste bezoek | uw behandeling | je behandeling | uw uitslag | je uitslag | uw factuur | je factuur | heet eigenlijk | uw verzekering | gevonden in`,
  ),
};
