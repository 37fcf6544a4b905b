/** English: how people write on social networks, and how brochures do. */
import { phrases } from '../reading/phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { TALK_EN } from './en-talk.ts';
import { TOPICS_EN } from './en-topics.ts';

export const EN: Lexicon = {
  function: phrases(
    `the | and | of | to | is | are | was | were | it | that | this | with | for | you | your | we | our | not | but | at | from
    | they | have | has | he | she | his | her | what | who | when | will | be | by | an | as | if | so | no | my | us | i | or`,
  ),
  opening: {
    greetings: phrases(
      `hi | hello | hey | hi everyone | hello everyone | hey guys | hi all | good morning | good afternoon | good evening | dear followers
      | dear friends | dear all | dear customers | happy monday | happy tuesday | happy wednesday | happy thursday | happy friday
      | happy saturday | happy sunday | happy weekend | happy new year | hey there | hiya | greetings | welcome | tgif | rise and shine
      | happy national | it's monday | it's friday | who's ready | merry christmas | happy easter | happy holidays | another day`,
    ),
    throatClearing: phrases(
      `we are excited | we're excited | so excited to | excited to announce | thrilled to | we are thrilled | we're thrilled | proud to announce
      | proud to present | we are proud | we're proud | we are happy to | we're happy to | we are pleased | pleased to announce | delighted to
      | just a quick | as you may know | as you know | as many of you know | in today's | in this day and age | check out our | check out
      | introducing | we believe | we would like to | we'd like to | we want to | it is with | please note | here at | a quick update
      | quick update | some news | big news | exciting news | great news | update | did you know that | are you looking for | looking for
      | are you ready | have you ever wondered | in a world | it's that time | at the end of the day | we all know | everyone knows
      | honoured to | humbled to | great energy | reminder | friendly reminder | important announcement | announcement | just wanted to`,
    ),
    tension: phrases(
      `but | until | instead | mistake* | wrong | never | nobody | no one | almost | secret | failed | fail | broke | broken | why | stop
      | the truth | what happens | here's what | turns out | the one thing | unless | without | lost | worst | problem | forgot | forgotten
      | last | only | not | don't | doesn't | didn't | can't | won't | isn't | wasn't | nothing | too late | empty | gone | threw away | ruined
      | stolen | dropped | fell | still | before | ran out | sold out | wait* | refused | hid | alone | even | because | hurt* | pain | crash*`,
    ),
    senses: phrases(
      `hand | hands | face | eyes | smell* | taste* | sound* | noise | oven | floor | table | door | window | rain | wind | cold | warm | hot
      | wet | dark | light | street | queue | tray | crust | flour | screen | battery | bike | wheel | mud | sand | boots | coin* | key | keys
      | spring | brass | paw | paws | tail | fur | sofa | shoebox | receipt* | knee | knees | back | heel | chair | desk | stairs | barn | ferry
      | blanket* | shoes | jacket | drawer | box | bag | kitchen | garden | bucket | ladder | drawing | clock* | toilet* | helmet | gloves`,
    ),
    moments: phrases(
      `yesterday | this morning | last night | tonight | tomorrow | last week | last year | last month | this week | monday | tuesday | wednesday
      | thursday | friday | saturday | sunday | january | february | march | april | may | june | july | august | september | october
      | november | december | midnight | noon | years ago | days ago | weeks ago | hours ago | day | hour | in the morning | o'clock | today`,
    ),
    numerals: phrases(
      `two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty | forty | fifty | sixty
      | seventy | eighty | ninety | hundred | thousand | million | half | twice | dozen | forty* | sixty* | twenty* | thirty* | fifty*`,
    ),
  },
  style: {
    cliches: phrases(
      `passion | passionate | journey | unforgettable | experience the | amazing experience | unique experience | world-class | state-of-the-art | cutting-edge
      | next-level | next level | game changer | game-changer | gamechanger | one-stop | best-in-class | second to none | like no other | hidden gem | to the next
      | elevate | unlock* | empower* | delicious | mouth-watering | mouthwatering | indulge | made with love | love and | quality | high-quality
      | innovative | innovation | seamless* | frictionless | holistic | tailored | tailor-made | peace of mind | look no further | whether you
      | something for everyone | fun for the whole | magic | magical | memories | vibes | inspiring | inspired | onwards and upwards | dream team
      | valuable | takeaways | excellence | premium | exclusive | stunning | gorgeous | authentic | artisan* | handcrafted | crafted | commitment
      | committed | dedicated | solution* | your trusted | trusted partner | in safe hands | the perfect | perfect for | treat yourself | self-care
      | wonderful | blessed | grateful for | community of | family of | good vibes | stay tuned | and more | and much more | for all your | needs
      | level up | supercharge | revolutioni* | transform* | reimagine* | redefin* | discover | save the planet | make a difference | hustle`,
    ),
    jargon: phrases(
      `leverag* | synerg* | stakeholder* | ecosystem | scalab* | at scale | end-to-end | cloud-native | ledger | reconciliation | compliance
      | workflow* | onboarding | kpi | kpis | roi | b2b | sme | smes | saas | ocr* | ingestion | architecture | optimis* | optimiz* | streamlin*
      | actionable | insights | deliverable* | bandwidth | roadmap | framework | proposition | methodolog* | utilis* | utiliz* | facilitat*
      | implement* | integrat* | paradigm | agile | robust | api | digital transformation | next-generation | real-time | proprioceptive
      | biomechanic* | kinetic chain | etiolog* | lateral | myofascial | tendinopath* | accrual* | amortis* | depreciation | vertical*`,
    ),
    stiff: phrases(
      `hereby | regarding | pursuant | herewith | aforementioned | kindly | furthermore | moreover | in accordance | with regard to | prior to
      | in order to | please be advised | please be informed | we regret | therefore | thus | thereby | commence | endeavour | inform you | hence | accordingly
      | we wish to | customers are | it is not permitted | subject to | terms and conditions | per our | as per | the undersigned | management`,
    ),
    loose: phrases(
      `hey | yeah | yep | nope | okay | ok | cool | awesome | guys | folks | gonna | wanna | kinda | stuff | super | lol | haha* | omg | wow
      | oops | bit | bits | mate | cheers | yum | hmm | ugh | damn | crap | bloody | hell | thing | pretty much | sort of`,
    ),
    formalYou: phrases('sir | madam | dear sir | dear customer | dear customers | valued'),
    passive: phrases(
      `is being | are being | was being | were being | has been | have been | had been | will be provided | will be made | was made | were made
      | is expected | are expected | is required | are required | can be found | may be`,
    ),
  },
  feeling: {
    gladStirred: phrases(
      `hurray | woohoo | we did it | she did it | he did it | record | champion* | applause | ovation | danced | sang | giggl* | proudest | over the moon | best night | made it | success | rescued | survived | newborn | engaged | married | love | loved | amazing | wow | incredible | hilarious | can't wait | excited | exciting | unbelievable | thrilled | won | win | hooray
      | yay | yes | best day | awesome | fantastic | brilliant | epic | party | celebrat* | dance* | dancing | laugh* | laughter | screaming
      | cheer* | jump* | obsessed | wild | insane | finally | surprise* | dream | victory | goosebumps | shout* | sing* | roar* | proud`,
    ),
    gladCalm:
      phrases(`cheerful | delight* | charming | cute | adorable | cuddl* | snuggl* | tasty | yummy | picnic | sunshine | sunny | relax* | comfort* | kindness | generous | good news | recovered | wagging | wags | lucky | looking forward | can't wait | cheers | feast | calm | cosy | cozy | grateful | lovely | gentle | peaceful | happy | warm | sweet | enjoy* | smile* | smiled | beautiful | pleasant | glad | friend* | gift | hope
      | fun | wonderful | delicious | pleased | favourite | favorite | purr* | purring | found a home | nice | thank you | thanks | kind | laughed | hug* | hugged | welcome | congratulations | birthday | wedding | cake | together | great`),
    badStirred:
      phrases(`explod* | flood* | drown* | collapsed | bleeding | bruise* | assault* | spat | smashed | kicked | bitten | stole | thief | thieves | vandal* | break-in | robbed | lied | cheated | cheating | corrupt* | greedy | greed | bully* | bullied | racist | sexist | disgraceful | ridiculous | absurd | enraged | fuming | livid | appalled | horrified | terror | petrified | screamed | yelled | urgent | recall | unsafe | toxic | deadly | fatal | infected | evacuat* | kidnap* | arrested | sued | lawsuit | fined | boycott* | catastroph* | ruined | wrecked | destroyed | devastat* | tragedy | tragic | wounds | wounded | furious | outrage* | disgrace* | scandal* | terrified | terrifying | panic* | hate | hated | shock* | attack* | danger* | unacceptable
      | angry | anger | rage | disaster | horrible | terrible | appalling | disgusting | scam* | liar* | lie | lies | lying | cruel* | killed | murder*
      | emergency | fear | fraud | shame | shameful | never again | worst | abuse* | hit a | hit by | blood | bleed* | scream* | cruelty | rip-off
      | last chance | warning | illegal | stolen | theft | sick of | fed up | nightmare | ambulance | bankrupt | abandoned | stupid | idiot* | robbery
      | ribs | broken ribs | wrist | broken wrist | collarbone | fracture* | victim* | punch* | threat* | insult* | on purpose | evict* | starv* | beaten | dumped | tortur* | poison*
      | neglect* | racis* | harass* | betray* | enough | fired | knocked down | lost her house | lost his house | lost everything | too late | whine | murderers | fault | sent flying | shaking`),
    badCalm:
      phrases(`funeral | widow* | cancer | dying | nobody asked | still waiting | gave up | given up | tears | ashamed | worried | worry | worries | bitter | unfair | poor thing | homeless | starving | closing down | cancelled | postponed | laid off | unemployed | burnout | exhausted | struggling | struggle* | bad news | sad | sadly | lonely | alone | died | dead | death | disappoint* | unfortunately | goodbye | sorrow | cries | cried | crying | cry | nobody wants | never comes
      | nobody came | heart broken | heartbroken | heartbreaking | breaks our hearts | broken heart | afraid | anxious | regret* | grief | grieving | passed away | left behind | hungry
      | suffer* | hopeless | unwanted | shivering | orphan* | mourn* | farewell | forgotten | scared | frightened | miss you | hurt | hurts | mistake*`),
    awe: phrases(
      `breathtaking | goosebumps | tiny | enormous | astonish* | miracle | for the first time | first time | never before | years old | century
      | centuries | nobody has | no one has | only one in | the last one | extraordinary | 1/38th | secret | mystery | impossible | unthinkable`,
    ),
    funny: phrases(
      `pun | puns | prank* | awkward* | mischie* | naughty | snor* | fart* | burp* | drool* | grumpy | moody | dramatic | diva | plot twist | officially | unofficially | legend has it | rumour has it | not sorry | asking for a friend | dignity | revenge | conspiracy | alibi | guilty as charged | suspect | culprit | haha* | lol | oops | joke* | joking | funny | hilarious | ridiculous | silly | confess* | embarrass* | blush* | apparently | allegedly
      | nobody said a word | don't tell | no shame | guilty | stubborn | accidentally | by accident | clumsy | laughed | pretend* | not proud
      | we checked | we asked | she disagrees | he disagrees | to be fair | for those who ask | depends who you ask | in our defence | swear*
      | sulk* | opinions | suspicious* | unimpressed | judges | judging | negotiat* | refuses | complain* loudly | supervis* | on strike`,
    ),
    stronger: phrases('very | really | so | extremely | absolutely | totally | incredibly | utterly | completely | too | deeply'),
    negators: phrases(
      `not | no | never | nobody | nothing | don't | doesn't | didn't | can't | cannot | won't | isn't | aren't | wasn't | weren't | without
      | hardly | neither | nor | haven't | hasn't | couldn't | wouldn't | shouldn't`,
    ),
    praise: phrases(
      `great | brilliant | fantastic | wonderful | lovely | amazing | perfect | nice | excellent | bravo | congratulations | well done | superb | love how | how nice | thanks | thank you | thanks a lot | good job | awesome`,
    ),
    faults: phrases(
      `broken | late | delay* | cold | wrong | missing | again | another | lost | damaged | dead | refund | waited | waiting | ignored | empty
      | closed | cancelled | failed | fails | crash* | burnt | mouldy | stale | scratched | dirty | rude | nothing | three weeks | third time | second time | hours | useless`,
    ),
    sour: phrases(
      'thanks for nothing | thanks a bunch | just what i needed | how lovely that | good job breaking | as usual | of course it | yeah right | slow clap | surprise surprise | nice one',
    ),
  },
  selling: {
    price: phrases('euro | euros | price* | cost* | per month | a month | cheap | cheaper | affordable | pay | for only'),
    discount: phrases(
      `discount* | sale | deal | deals | offer | offers | off | reduced | voucher* | code | promo* | free shipping | bogo | bargain* | half price
      | save up to | black friday | clearance | two for one | 2 for 1 | cashback | free | gratis | giveaway | win | trial`,
    ),
    buyNow: phrases(
      `buy | buy now | order | order now | order yours | shop now | shop | get yours | grab yours | book now | book | pre-order | add to cart
      | sign up | subscribe | reserve | get your | get yours now | tickets | ticket | in stock | try it | try now | start now | purchase`,
    ),
    superlatives: phrases(
      `best | cheapest | greatest | number one | no. 1 | #1 | unbeatable | guaranteed | guarantee | 100% | perfect | ultimate | finest | most
      | top | leading | unrivalled | unmatched | incredible | unique | revolutionary | forever | smartest | fastest | easiest`,
    ),
    pressure: phrases(
      `now | today only | only today | last chance | limited | hurry | don't miss | while stocks last | ends tonight | ends soon | only a few left
      | last places | last few | act fast | act now | before it's too late | before its too late | left this week | left | final | don't wait | selling fast | going fast | once it's gone`,
    ),
    offer: phrases(
      `our new | new | available | now available | menu | collection | range | product* | service* | package* | subscription | appointment* | our shop
      | webshop | warranty | open | in the shop | lunch counter | membership | plan | plans | workshop* | line-up | lineup | exhibition | adopt* | donat*`,
    ),
  },
  asking: {
    comment: phrases(
      `ring us | ring me | phone us | contact us | get in touch | leave a message | leave us a message | text us | ask us | tell us | tell me | comment | comments | comment below | in the comments | let us know | let me know | what do you | what would you
      | which one | which would | drop a | share your | share yours | vote | reply | your turn | what's your | what is your | answer below
      | write to us | write us | send us | send me | message us | dm us | dm me | dm | guess | ask us | ask me | ask away | contact us | reach out | call us | call me
      | get in touch | give us a call | your thoughts | thoughts | agree | mail us | e-mail us | email us | e-mail | email | come and tell | name it | name them | name him | name her`,
    ),
    share: phrases(
      `share this | please share | share | shared | repost | retweet | send this | send it to | pass it on | pass this on | spread the word | forward this
      | forward it | tell a friend | tell your friends | tell someone | show this | show it to`,
    ),
    save: phrases(
      'save this | save it | save for later | save the | bookmark* | keep this | screenshot this | screenshot | print this | pin this | keep it',
    ),
    tag: phrases('tag | tag a | tag someone | tag your | tag a friend | mention a friend | @ your'),
    follow: phrases(
      'follow us | follow me | follow for | follow our | follow along | follow | subscribe to our | join our group | like our page | like and follow',
    ),
    click: phrases(
      `link in bio | link in our bio | read more | read it | read the | click | visit our site | visit our website | website | download | see the link | at the link
      | via the link | the link | link below | link | swipe | watch | watch it | read on | see the list | full list | find out | learn more | have a look | look here
      | learn how | check it out | check out | whole story | see how | see all | look up | try the | how | listen`,
    ),
    buy: phrases(
      `order | order yours | order now | buy | buy yours | shop now | get yours | grab yours | grab a | pre-order | book | book now | book a | book your | book at
      | reserve | come in | come by | come and | come over | come to | come see | drop in | drop by | visit us | join us | adopt | donate | give | sign up
      | register | tickets at | get your tickets | get tickets | tickets | try it | try now | start your | start a | subscribe | pick up | collect | bring | meet him | meet her | see you
      | walk in | stop by | get a | secure your | treat yourself | apply | pop in | make an appointment | foster`,
    ),
    vague: phrases(
      `check it out | check us out | find out more | learn more | discover | discover more | get in touch | reach out | contact us | stay tuned | more info
      | for more information | don't miss out | join the journey | be part of | come and experience | the possibilities | follow us for more | check out`,
    ),
    soft: phrases(
      'some time | sometime | if you like | if you want | maybe | whenever | feel free | one day | perhaps | welcome | we would love | would be nice | any time',
    ),
    how: phrases(
      `at the link | link in bio | link below | the link | here | below | in the comments | at the counter | by phone | call | mail | e-mail | before | until | from
      | at the door | on our site | reply | message | dm | ask | in a message | with | or | pier | street | desk | website`,
    ),
  },
  useful: {
    steps: phrases(
      `how to | here's how | step | steps | tip | tips | recipe | guide | checklist | first | then | next | second | third | finally | list
      | rule | rules | method | in this order | for example | example | template | test | try this | three things | five things | how`,
    ),
    advice: phrases(
      `avoid | make sure | keep | store | check | never | always | use | don't use | take | put | turn | leave | cut | freeze | press | hold | start
      | stop | stand | sit | walk | ask for | look at | look for | open | write down | count | set | compare | measure | wait | bring | wear | switch | ask
      | you need | you can | if you | if your | if it | if not | instead of | better | works because | worth | do not | don't | remember to | need to | should | must | watch out`,
    ),
    when: phrases(
      `open | closed | opening hours | until | till | from | between | deadline | due | before | at the latest | starts | begins | ends | doors | a.m. | p.m. | am | pm | every | daily`,
    ),
    because: phrases(
      'because | so that | that is why | the reason | which means | that means | otherwise | costs | means | is enough | depends',
    ),
    units: phrases(
      'minutes | minute | hours | hour | grams | degrees | kilo | litre | litres | metres | km | kilometres | seconds | days | weeks | times | percent | years | cm | ml | kg | g',
    ),
  },
  person: {
    i: phrases("i | i'm | i've | i'd | i'll | my | me | mine | myself"),
    we: phrases("we | we're | we've | we'd | we'll | our | us | ours"),
    you: phrases("you | you're | you've | you'd | you'll | your | yours"),
    he: phrases("he | she | his | her | him | he's | she's | hers | they | their"),
    opinion: phrases(
      `i think | we think | honestly | in my opinion | i believe | i hate | i love | we hate | we don't like | i don't | i'd rather | i disagree | frankly | to be honest
      | i never | i always | i learned | i was wrong | we were wrong | i still | i prefer | i don't care | i admit | we admit | confession | unpopular | i know | not proud of`,
    ),
    story: phrases(
      `once | yesterday | last week | last year | last night | this morning | when i | when we | when she | when he | one day | years ago | that day | that night | until one | at first
      | then | said | says | asked | told | walked in | came in | found | dropped | woke | looked | stood | remember* | used to | the day | for eleven years | in the end | thought | forgot | cried | laughed`,
    ),
    kin: phrases(
      `mother | father | daughter | son | brother | sister | grandmother | grandfather | grandma | grandpa | wife | husband | neighbour | colleague | mum | dad | mr | mrs | uncle | aunt | boy | girl | woman | man | old man | customer | volunteer | apprentice | owner`,
    ),
  },
  talk: TALK_EN,
  topics: TOPICS_EN,
};
