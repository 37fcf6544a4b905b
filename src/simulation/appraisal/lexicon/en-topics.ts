/** English: words by which one sees what a text is about. */
import { phrases } from '../reading/phrases.ts';
import type { Lexicon } from './lexicon.ts';

export const TOPICS_EN: Lexicon['topics'] = {
  family: phrases(
    `family | families | child* | kid | kids | baby | babies | mum | mums | mother | father | dad | parent* | son | daughter | grand* | school | toddler* | pram | pet | pets | dog | dogs | puppy | puppies | cat | cats | kitten* | rabbit* | hamster* | shelter | adopt* | foster | paws | purr* | walkies | leash | litter | vet | birthday | wedding | sofa | new home | home for | tail | barks | meow | fur`,
  ),
  food: phrases(
    `food | bread | breads | loaf | loaves | sourdough | bun | buns | cake | cakes | bake* | baking | baker* | bakery | dough | flour | oven | crust | butter | coffee | tea | lunch | breakfast | dinner | soup | sandwich* | cheese | recipe* | cook* | eat* | taste* | kitchen | rye | wheat | cinnamon | croissant* | pastry | pastries | tart | apple pie | starter | yeast | hungry | snack* | chocolate | salt | slice* | toast | restaurant | menu | crumb | stollen | spelt | meal* | beer`,
  ),
  sport: phrases(
    `sport* | run | runner* | running | marathon | knee | knees | ankle* | heel | achilles | tendon* | muscle* | back pain | neck | shoulder* | hip | calf | calves | training | train hard | exercise* | stretch* | squat* | physio* | injur* | sprain* | posture | gym | football | swim* | cycling race | warm-up | kilometre* | 10k | 5k | half marathon | workout | strength | pain | hamstring* | massage | sore | joints | sessions | practice | limp* | yoga | desk worker*`,
  ),
  home: phrases(
    `garden* | plant | plants | interior | furniture | curtain* | paint | house | houses | living room | bedroom | bathroom | cleaning | tidy | tidied | declutter* | lamp* | shelf | shelves | renovat* | balcony | towels | carpet | decor* | attic | roof | diy`,
  ),
  local: phrases(
    `local | neighbour* | neighborhood | street | square | town | city | council | harbour | quarter | market | westerhaven | linden | pedestrian* | traffic | road* | bridge | tram | station | bus | mayor | residents | volunteer* | community | crossing | cyclist* | rider | riders | courier* | bicycle* | bike | bikes | ferry | ferries | harbour square | dock | cargo bike* | deliver* | parcel* | accident | speed | pavement | junction | van | vans`,
  ),
  money: phrases(
    `money | tax | taxes | vat | invoice* | bookkeep* | accounting | accountant* | account | accounts | bank | receipt* | expense* | profit | turnover | budget | saving* | salary | euro | euros | cost* | price* | pay | paid | payment* | payments | cash | debt* | mortgage | deduct* | return | quarter | ledger | fine | fines | fiscal | shoebox | rate | admin | administration | unpaid | reminder | revenue`,
  ),
  career: phrases(
    `career | job | jobs | vacanc* | hiring | colleague* | boss | manager* | salary | team | work | working | shift | shifts | apprentice* | interview | cv | office | founder | founded | entrepreneur* | business owner | own business | company | cooperative | owners | leadership | summit | conference | network* | talks | promotion | employ* | union | contract | freelance* | self-employed | startup | profession | owned by | burnout | lesson learned`,
  ),
  tech: phrases(
    `phone | phones | battery | batteries | screen | screens | charger | charging | refurbished | smartphone* | app | apps | software | update | android | camera | laptop | computer | data | backup | back-up | wifi | gigabyte* | gb | storage | warranty | repair* | technician* | cable | usb | speaker | microphone | digital | ai | algorithm* | cloud* | device* | technology | sim | second-hand phone | cracked | water damage | imei | bank feeds | ocr* | api | tech`,
  ),
  climate: phrases(
    `climate | planet | sustainab* | co2 | carbon | emission* | environment* | waste | recycl* | e-waste | green energy | solar | energy | footprint | plastic | nature | biodivers* | reuse | circular | mining | landfill | electric | fossil | raw materials | throw away | greener`,
  ),
  music: phrases(
    `music | band | bands | concert* | festival* | stage | stages | song | songs | singer* | gig | gigs | dj | line-up | lineup | headliner* | guitar* | drum* | album | playlist | dance* | dancing | encore | acoustic | soundcheck | sound check | choir | tickets | campsite | tent | tents | low tide | audience | melody | tune | microphone | set | sets | vinyl | crowd | barn | island | island's`,
  ),
  making: phrases(
    `machine* | clockwork | music box* | mechanic* | gear | gears | spring | springs | brass | museum | exhibit* | collection | restor* | workshop* | tool | tools | build | built | make | made by | screw* | automaton | automata | slot machine* | invent* | inventor | craft | wood | watchmaker* | clock* | lever | engine | engines | cog | cogs | wind it | wound | handle | soldering | knit* | sew* | diy | typewriter* | crank | cylinder | curator | 18th century | 19th century`,
  ),
  screen: phrases(
    `film | films | movie* | series | netflix | game | games | gaming | gamer* | tv | television | streaming | cinema | episode* | podcast* | youtube | actor* | trailer | console | binge* | documentary | anime | book | books | novel | read*`,
  ),
};
