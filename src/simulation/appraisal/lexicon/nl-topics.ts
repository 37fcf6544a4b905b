/** Dutch: words by which one sees what a text is about. */
import { phrases } from '../reading/phrases.ts';
import type { Lexicon } from './lexicon.ts';

export const TOPICS_NL: Lexicon['topics'] = {
  family: phrases(
    `gezin | gezinnen | familie* | kind | kinderen | kinder* | baby* | mama* | papa* | moeder* | vader* | ouders | dochter* | zoon | oma | opa | kleinkind* | school | peuter* | kinderwagen | huisdier* | hond | honden | hondje | pup | puppy* | kat | katten | kater | poes | kitten* | konijn | konijnen | hamster* | asiel | adopt* | baasje* | pootjes | poot | spint | riem | dierenarts | verjaardag | bruiloft | mand | nieuw thuis | thuis voor | staart | blaft | miauw* | vacht | dier | dieren`,
  ),
  food: phrases(
    `eten | brood | broden | broodje* | zuurdesem* | bollen | bolletje* | taart | taarten | cake | bak | bakken | bakt | bakte | bakker* | bakkerij | deeg | bloem | meel | oven | korst | boter | koffie | thee | lunch* | ontbijt* | diner | soep | boterham* | kaas | recept* | koken | kok | smaak* | keuken | rogge* | tarwe | kaneel* | croissant* | gebak | appeltaart | desem | gist | honger | snack* | chocola* | zout | plak | restaurant | menu | crumb | stol | spelt* | maaltijd* | bier | proef* | lekker | oogstbrood`,
  ),
  sport: phrases(
    `sport* | hardlop* | hardloop* | rennen | ren | loper* | marathon | knie | knieën | enkel* | hiel | achilles* | pees | pezen | spier* | rugpijn | nek | schouder* | heup | kuit* | training* | trainen | oefening* | rekken | stretch* | fysio* | blessure* | geblesseerd | verstuik* | houding | gym | fitness | voetbal* | zwem* | warming-up | kilometer* | 10 km | halve marathon | kracht* | pijn | hamstring* | massage* | gewricht* | praktijk | kantoorlijf | klachten | behandel* | bewegen | yoga`,
  ),
  home: phrases(
    `tuin | tuinen | plant | planten | plantjes | interieur | meubel* | gordijn* | verf | huis inrichten | woonkamer | slaapkamer | badkamer | schoonmaak* | opruimen | opgeruimd | lamp | lampen | plank | planken | verbouw* | balkon | handdoeken | tapijt | zolder | dak | klus* | wonen`,
  ),
  local: phrases(
    `lokaal | lokale | buurt* | buren | buurman | buurvrouw | straat | plein | stad | gemeente* | haven | wijk | markt | westerhaven | linden | voetganger* | verkeer* | weg | brug | tram* | station | bus | burgemeester | bewoners | vrijwilliger* | kruising | fietser* | rijder* | koerier* | bezorg* | fiets | fietsen | fietskoerier* | bakfiets* | pont | veerboot | veer | kade | pakket* | pakje* | ongeluk | aanrijding | stoep | fietspad | bus | busje*`,
  ),
  money: phrases(
    `geld | belasting* | btw* | factuur | facturen | boekhoud* | administratie | boeken bijhouden | rekening* | bank | bon | bonnen | bonnetje* | kosten | winst | omzet | budget | sparen | salaris | euro | prijs | prijzen | betaal* | betalen | betaling* | schuld* | hypotheek | aftrek* | aangifte* | kwartaal* | boete | fiscaal | fiscus | schoenendoos | tarief | onbetaald | herinnering | inkomsten`,
  ),
  career: phrases(
    `carrière | loopbaan | baan | banen | vacature* | collega* | baas | manager* | salaris | team | werk | werken | werkt | dienst | diensten | leerling* | sollicit* | cv | kantoor | oprichter | opgericht | ondernemer* | eigen zaak | bedrijf | coöperatie | eigenaar | eigenaren | leiderschap | congres | conferentie | netwerk* | promotie | personeel | vakbond | contract | zzp* | freelance* | startup | vak | burn-out`,
  ),
  tech: phrases(
    `telefoon* | toestel* | accu* | batterij* | scherm* | lader | opladen | refurbished | smartphone* | app | apps | software | update | android | camera | laptop* | computer* | data | back-up* | backup | wifi | gigabyte* | gb | opslag | garantie | repar* | monteur* | technicus | technici | kabel* | usb | luidspreker | microfoon | digita* | ai | algoritme* | cloud* | apparaat | apparaten | technologie | sim | tweedehands | barst | waterschade`,
  ),
  climate: phrases(
    `klimaat* | planeet | duurza* | co2 | koolstof | uitstoot | milieu* | afval | recycl* | e-waste | groene energie | zonnepane* | energie | voetafdruk | plastic | natuur | biodivers* | hergebruik* | circulair* | mijnbouw | stort | elektrisch | fossiel | grondstof* | weggooi*`,
  ),
  music: phrases(
    `muziek* | band | bands | bandje* | concert* | festival* | podium | podia | lied | liedje* | nummer | zanger* | optreden* | dj | line-up | lineup | headliner* | gitaar* | gitarist* | drum* | album | playlist | dans* | toegift | akoestisch | soundcheck | koor | kaarten | tickets | camping* | tent | tenten | low tide | publiek | melodie | microfoon | set | vinyl | schuur | eiland*`,
  ),
  making: phrases(
    `machine* | uurwerk* | speeldoos | speeldozen | mechani* | tandwiel* | veer | veren | messing | museum* | tentoon* | collectie | restaur* | workshop* | gereedschap | bouw* | gebouwd | maak* | gemaakt | schroef* | schroeven | automaat | automaten | gokkast* | uitvind* | uitvinder | ambacht | hout* | horloge* | klok | klokken | hendel | motor | opwinden | opgewonden | solderen | brei* | naai* | typemachine* | slinger | cilinder | conservator | 18e eeuw | 19e eeuw | eeuws*`,
  ),
  screen: phrases(
    `film | films | serie | series | netflix | game | games | gamen | gamer* | tv | televisie | streaming | bioscoop | aflevering* | podcast* | youtube | acteur* | trailer | console | bingen | documentaire | anime | boek | boeken | roman`,
  ),
};
