/** English: the words in which brands answer, well and badly. */
import { phrases } from '../reading/phrases.ts';
import type { TalkWords } from './lexicon.ts';

export const TALK_EN: TalkWords = {
  thanks: phrases(
    `thank you | thanks | thank you for | thanks for | cheers | good of you | kind of you | appreciate | glad you | so glad | happy to hear | good to hear | great to hear | lovely to hear | nice to read | made my day | made our day`,
  ),
  heard: phrases(
    `i understand | we understand | that's frustrating | frustrating | annoying | you're right | you are right | i see | i can see | fair point | fair question | good question | fair enough
    | that's not | that is not | that must | must have been | no wonder | makes sense | well spotted | you waited | you have waited | you asked | you ask | as you say | you say | you mention | you write
    | a bad | a nasty | shouldn't have | should not have | should never | not good enough | not what you | not ok | not okay | not right | of course | i get it | we get it | worrying | a shame | disappointing | a pity | sounds like | i hear | we hear | that hurts | true | understandable | awful | unpleasant`,
  ),
  sorry: phrases(`sorry | apologise | apologize | apologies | apology | forgive | i regret | we regret | regret`),
  ownFault: phrases(
    `ashamed | embarrassed | embarrassing for us | that was ours | our mistake | my mistake | our fault | my fault | on us | on me | we got this wrong | we got it wrong | we got that wrong | i got it wrong | we were wrong | i was wrong | we messed up | we made a mistake | i made a mistake | we failed | we let you down
    | should have | shouldn't have | should not have | we forgot | i forgot | we missed | we were too slow | we didn't | we did not | not good enough | our responsibility | ours | we broke | slipped up | no excuse | without excuse | we were late | too late from us`,
  ),
  deeds: phrases(
    `we'll | we will | i'll | i will | we've | we have | i've | i have | will send | sent | send you | replacement | replace* | refund* | money back | on its way | looking into | checked | checking | called | call you | fixed | fix | repair* | repaired
    | put aside | keep one | collect it | pick it up | bring you | new one | we are changing | we're changing | we changed | is being | asked the | spoke to | spoken to | from now on | correct* | corrected | credited | paid back | transfer* | exchange | free of charge | swap | come and get | we pay | waiting for you | set aside | rebook | label`,
  ),
  soon: phrases(
    `today | tonight | tomorrow | within | by monday | by tuesday | by wednesday | by thursday | by friday | by saturday | before | this afternoon | this morning | this week | next week | straight away | right away | immediately | now | monday | tuesday | wednesday | thursday | friday | saturday | sunday | hour | hours | an hour | minutes | by noon | at noon | by`,
  ),
  blame: phrases(
    `nobody complains | never complained | hundreds of happy | our records show | according to our records | hard to believe | do you have proof | prove it | that's not true | untrue | you're wrong | you are wrong | user error | misuse | misused | your fault | you broke | you were late | you waited too long | you should know | you knew what | what do you expect | can't expect | cannot expect | can't you read | you can't read | read the description | your responsibility | if you can't | people like you | exaggerat* | overreact* | mind your tone | your tone | false accusation* | accusation* | not magicians | please everyone | you apparently | apparently you | you should always | should always | should never have | clearly stated | is clearly | which you accepted | you accepted | accepted when | as i told | were informed | been informed | nobody forced | no one forced | never killed | would you do | did you even | have you even | who do you think | what did you expect | you will anyway | defamation | slander | libel | legal action | our lawyer | always call before | your choice | your mistake | it's your | you need to learn | if you don't like | don't like it | sorry you feel | sorry that you feel | feel this way | feel that way | are working hard | doing their best | don't be angry | you should have | you didn't | you did not | you could have | if you had | if you read | had you | clearly states | as our website | as the website | as it says | it clearly | it says clearly | it is clearly | clearly written | not our fault | not our problem | isn't our fault | calm down | as i already | as we already | already told you | already explained | you must have | it's up to you | you failed | you agreed | with all due respect | you people | misunderstood | you misread | never had a complaint | first complaint | we doubt | we can't help it if | used it wrong | read it again`,
  ),
  blameHints: phrases(
    `next time | simply | you could | your own | on the website | common sense | obviously | most people | most customers | everyone else | read the | reading the | you should | other customers | for the record | you ordered | you chose | are you sure | you probably | no one else | nobody else | you knew | you guys | some people | the only one | terms and conditions | typical | was announced | our customers are satisfied | do you really | told you | as stated | stated in | you can always | manners | our policy | per our policy | you dropped | never had | unfair to us | sue | you forgot | you clearly`,
  ),
  mockery: phrases(
    `fun at parties | keyboard warrior | loser | crybaby | drama queen | buy elsewhere | shop elsewhere | supermarket then | then stay home | stay away | nobody will miss you | won't miss you | must be nice | too much time | try reading | use your brain | rocket science | do your homework | sweetheart | yawn | whatever you say | sure you are | slow clap | tough luck | deal with it | suck it up | lmao | rofl | get a hobby | hobby | bad mood | says the guy | says the one | write what you want | cry about | boohoo | cope | poor you | poor thing | go home | stay home | do your own | good luck with that | snowflakes | karen | seagulls | grandmother | lol | haha* | boo hoo | cry | get over it | get a life | whatever | genius | idiot* | stupid | ridiculous | troll* | liar | nonsense | rubbish | hater* | snowflake | grow up | jealous | bye | pathetic | dumb | moron* | go somewhere else | go elsewhere | then don't | nobody forces | nobody asked | sad little | get help | learn to read | keyboard | clown* | shut up | don't buy | waste of`,
  ),
  canned: phrases(
    `apologise for any inconvenience | apologize for any inconvenience | sorry for the inconvenience | sorry for any inconvenience | apologies for the inconvenience | the inconvenience | any inconvenience | inconvenience caused | this may have caused | your feedback is important | feedback is important to us | feedback is valuable | your feedback | valued customer | dear customer | dear valued | dear sir
    | take this very seriously | take your | take all feedback | very seriously | reaching out | please do not hesitate | don't hesitate | do not hesitate | feel free to | at your earliest convenience | earliest convenience | rest assured | we strive | strive to | customer satisfaction | customer service team | our team will | a member of our team | one of our | forwarded | passed on to the relevant | relevant department
    | thank you for your message | thanks for your message | thank you for contacting | thanks for contacting | thank you for your comment | thanks for your comment | thank you for your interest | thank you for your feedback | thanks for your feedback | thank you for bringing | bringing this to our attention | for your patience | your patience | for your understanding | we value | highest priority | top priority | we appreciate your | kind regards | best regards | have a nice day | have a great day | we hope to see you | see our website | visit our website | our website for | as soon as possible | in due course | your enquiry | your inquiry | get back to you | hearing from you | to hear that | committed to | matters to us | your experience | sincerely`,
  ),
  privateThings: phrases(
    `order number | ordernumber | address | home address | phone number | telephone number | mobile number | your number | date of birth | birth date | account number | iban | bank account | bank details | card number | e-mail address | email address | your email | your e-mail | mail address | full name | surname | password | customer number | invoice number | imei | serial number | medical | diagnosis | insurance | postcode | zip code | patient* | treatment | symptoms | scan | booking number | passport`,
  ),
  privately: phrases(
    `dm | dms | private message | privately | in private | direct message | message us | message me | in a message | send us a message | send me a message | a message | inbox | pm | by mail | by e-mail | by email | mail us | mail me | e-mail us | email us | call us | call me | give us a call | not here | off this page | ring us | phone us`,
  ),
  compensation: phrases(
    `voucher* | discount* | compensation | compensate* | refund* | free | gift card | money back | reimburs* | coupon* | credit | complimentary | goodwill`,
  ),
  claims: phrases(
    `shows | show | means | worked | works | did better | did worse | better than | worse than | more than | less than | higher | lower | rose | fell | grew | dropped | doubled | halved | increased | decreased | up | down | twice | best | worst | most | fewer | reached | brought | compared | against | than`,
  ),
  causes: phrases(
    `because | because of | due to | thanks to | since | as a result | so | therefore | caused | the reason | reason | which is why | that is why | explains | explained by | probably | likely | led to | driven by | comes from | came from | owing to | after we | when we | the cause`,
  ),
  next: phrases(
    `next week | next month | next | we'll | we will | i will | i'll | we propose | i propose | proposal | suggest | i suggest | we suggest | recommend* | plan | plan to | planned | let's | will test | test | try | stop | continue | more of | going forward | from now on | from monday | instead | i want to | we want to | on monday | on tuesday | on wednesday | on thursday | on friday | step | move | shift`,
  ),
  brushOff: phrases(
    `see our website | see the website | on our website | our website | check our website | check the website | read our | as mentioned | google it | look it up | no idea | don't know | do not know | can't say | cannot say | nothing we can do | nothing i can do | contact our | contact customer | fill in the form | the faq | our faq | faq`,
  ),
  shifting: phrases(
    `so-called | alleged* | rumour* | rumor* | fake news | exaggerat* | isolated incident | a single incident | one incident | blown up | out of context | misinformation | supplier's fault | not us | a third party | third parties | no one was hurt badly | only a few | the victim | stepped out | didn't look | did not look | wasn't looking | was on her phone | was on his phone | haters | trolls | legal action | our lawyers | lawyer* | without prejudice | no comment | we deny | we cannot be held | not liable | liability | in line with regulations | followed all | all rules`,
  ),
  personalFacts: phrases(
    `therapy | your injury | your recovery | your stress | anxiety | blood pressure | your exercises | your session | your sessions | you were here | your husband | your wife | your salary | your savings | your loan | your balance | outstanding amount | unpaid invoice | your age | card ending | account ending | your address is | delivered to | overweight | your weight | medication | medicines | pills | surgery | operation | hernia | pregnan* | diagnosis | diagnosed | depress* | your appointment | last appointment | first appointment | second appointment | your payment | your debt | your debts | lives on | lives at | live at | you live | his number | her number | here's his | here's her | your income | what is your income | income | divorce* | your file | found you | your last visit | your treatment | your symptoms | your results | your invoice | do you rent | your bank | his name is | her name is | your insurance | doctor's letter | your medical`,
  ),
};
