/** Learnt by `npm run teach` from `tests/labelled/heard`; written by no hand. Weights in hundredths, the heaviest first. */
import { type Ear, weightsFrom } from '../ear.ts';

export const EN = {
  blames: {
    start: 0.589,
    scale: [
      [0.826, 0],
      [0.973, 0.25],
      [1.068, 0.5],
      [1.536, 0.75],
      [2.344, 1],
    ],
    weights: weightsFrom(`
272 =mockery
221 , did
211 and now
209 must be
208 next $
207 it's called
206 yours*
201 ^ says
200 a customer
197 think
193 revie*
184 ^ another
184 perso*
182 , are
181 compl*
179 hand $
176 a 0
173 was too
172 , he's
172 gentl*
171 =formalYou
171 mother
171 sorry the
170 ^ and
170 complain
167 own $
163 grown*
162 one star
162 says the
162 star
162 such
161 , where
161 waiter
160 gentleman
160 traff*
160 traffic
158 and yet
158 expec*
158 follo*
157 novel
155 thoug*
154 a library
154 know what
153 explaining
152 lawyer
152 yourself
151 the sea
149 come round
149 it better
149 parag*
148 =shifting
148 review
148 sends
148 the waiter
147 fell over
146 atten*
146 attention
146 blame
146 so i'd
146 without your
145 scand*
145 survive
145 who'll
144 , a
142 i hope
141 if only
140 owe
140 your mother
139 are we
139 seat
138 light
138 staff toilet
138 start
138 then ,
137 =blame
137 somew*
137 somewhere
136 heavy
135 =blameHints
135 ^ did
135 expect
135 to keep
135 truly
134 survi*
134 too heavy
133 ^ ten
133 fast
133 hair
133 photograph
133 wanted
132 letters
131 opini*
130 managed
130 turns
129 hardly
129 you to
128 ^ so
128 money ,
128 now you're
128 plant
127 call the
127 thoughts
126 lifet*
126 lifetime
125 for this
125 it goes
125 sea
125 sure
125 you expecting
124 ^ wow
124 give us
124 wow
124 wrong way
123 the car
123 your child
122 car
122 certa*
122 do it
122 reading
121 ^ give
121 a lifetime
121 bless
120 come back
120 roll $
120 trans*
120 we'll see
119 ^ bless
119 ^ funny
119 get up
119 ice cream
119 mista*
119 somebody with
118 also
118 your own
117 clearly
117 guess
117 must
116 can't have
116 expert
116 marks
116 sea was
115 , or
115 Name 0
115 ^ poor
115 a candle
115 profi*
115 profile
115 sixty
115 someb*
115 thoughts on
115 who are
114 ^ one
114 busin*
114 business
114 finge*
114 fingers
114 for you
114 maybe
114 we ?
113 afterwards
113 caps
113 time we'll
113 us $
113 you've
112 genius
112 however did
112 is the
112 we get
112 we'll tell
111 ah ,
111 forty
111 languages
111 languages $
111 nor
111 sofa
111 you know
110 taste
109 a gentleman
109 close
109 opinions
109 your taste
108 ^ congratulations
108 about a
108 before you
107 " is
107 , you
107 ^ five
107 a museum
107 advice
107 how to
107 hung
107 the time
107 who've
106 because you
106 call
106 imagi*
106 manag*
106 over ,
106 some
106 steak
106 steak $
106 swim
106 thous*
105 ^ next
105 people
105 profile picture
105 rejec*
105 rejected
105 reviews
104 , our
104 perha*
104 perhaps
104 stran*
104 up ,
104 with respect
103 ^ imagine
103 as the
103 bottom
103 imagine
103 jumper
103 massa*
103 massage
102 a lawyer
102 again ?
102 in five
101 chips
101 i'd be
101 old things
101 pity that
101 suppo*
100 and then
100 and yours
100 bath
100 howev*
100 however
100 paint
100 readi*
100 size 0
100 what
100 you survive
100 you're the
99 0 Name
99 can't do
99 euro
99 guarantee
98 ^ had
98 dress
98 food
98 for people
98 you a
97 he can
97 so you
97 somebody
97 something
97 to speak
96 =gladStirred
96 ice
96 those
96 to change
95 eleven years
95 expla*
95 much for
95 the morning
95 up at
95 with that
95 worked
94 buy
94 complaint
94 don't come
94 inter*
94 stand
94 turns out
94 unpaid
93 Name :
93 at home
93 break*
93 clear ,
93 could've
93 did the
93 dough
93 here for
93 we'll let
92 suggest
91 buy a
91 disco*
91 fell
91 instr*
91 pictu*
91 refund $
91 so don't
91 you left
90 , i'll
90 called a
90 camera
90 day and
90 during
90 learn
90 person
90 the camera
89 a nice
89 find
89 same for
89 we are
88 at your
88 congratulations ,
88 lie
88 reason
88 story
88 that to
88 troub*
88 trouble
88 you said
87 anyone can
87 fits
87 happened at
87 it to
87 perfectly
87 so please
87 stand*
86 carri*
86 dear ,
86 from last
86 the big
86 thousand
86 used
85 funny
85 look ,
85 love $
85 stars
85 very good
85 what you
85 words
85 yourself ,
84 customer
84 expected
84 flowe*
84 the free
84 to us
83 , since
83 have no
83 his
83 who can't
83 whole
82 about
82 bread
82 libra*
82 library
82 like you
82 seriously $
82 to get
81 ^ sure
81 ^ this
81 belie*
81 for 0
81 internet
81 since
81 you bought
80 , Name
80 a Name
80 enough for
80 first $
80 of course
80 people who
80 trouble $
80 wrong with
79 don't see
78 , for
78 ^ sounds
78 for everyone
78 respo*
78 that a
78 we had
77 ^ somebody
77 carried
77 didn't
77 menu
77 seriously
77 today $
76 ^ a
76 book
76 child
76 the office
75 #15
75 clear
75 nobod*
75 times
75 watch*
75 writes
74 ^ ah
74 ^ as
74 ^ have
74 a whole
74 about that
74 ah
74 before
74 fix
74 offer
74 someone who
74 speak
74 things
73 =praise
73 ^ oh
73 engin*
73 hot
73 house
73 i'd look
73 lessons
73 museum
73 not a
73 oh
73 recom*
73 recommend
73 the table
73 things $
73 years and
72 as
72 itself
72 ok
72 photo*
72 side $
72 wait for
71 a shop
71 how
71 it was
71 notice
71 we'll
71 your address
70 , not
70 bought
70 everyone
70 is in
70 know that
70 sitti*
70 sitting
70 this is
70 you tried
69 ^ go
69 at least
69 break
69 could*
69 madam
69 minut*
69 straight away
69 sweet*
69 sweetheart
69 you should
68 a
68 can do
68 do
68 held
68 man
68 shoe
68 the weather
68 works
67 ^ any
67 car park
67 day
67 if you'd
67 someo*
67 taking
67 you'd
66 child*
66 over
66 the staff
65 go to
65 might
65 mostly
65 read your
65 we did
65 works $
64 all
64 ask the
64 says
64 the door
64 wool
64 you'd have
63 done
63 the form
63 you
62 ^ try
62 a man
62 bus
62 has been
62 leave it
62 number ,
62 see
62 watched
61 ^ i've
61 and not
61 of our
61 see what
61 so much
61 staff
61 surprised
61 tips
61 us the
61 you again
60 : Name
60 be
60 found the
60 the house
60 toilet
59 count
59 don't like
59 like
59 the way
59 the website
59 your
58 , if
58 Name of
58 out of
58 respect ,
58 spoken
58 that your
58 the counter
58 up with
58 you and
57 ^ there's
57 ate
57 great
57 i don't
57 picture
57 remem*
57 service
57 waited
57 we'll send
57 yesterday $
56 ^ put
56 ever
56 fault
56 flat
56 loud
56 much
56 open
56 the box
55 , in
55 ^ was
55 box $
55 contr*
55 every
55 if that's
55 it wasn't
55 number and
55 one in
55 understand
55 we're sorry
55 what we
55 word
55 would*
54 ^ of
54 isn't
54 least
54 once
54 run
54 sandw*
54 so i
54 who
53 are
53 it and
53 my
53 so the
53 this
53 when it
52 , all
52 i have
52 months ,
52 news
52 openi*
52 opening
52 wasn't
52 you were
51 a word
51 and all
51 better $
51 comes
51 discu*
51 like it
51 perfe*
51 under*
50 help
50 last day
50 mean
50 too much
49 alrea*
49 already
49 and it
49 anoth*
49 another
49 custo*
49 hold
49 pictures
49 quite
49 the Name
49 there $
48 for one
48 next
48 surpr*
47 , you've
47 looki*
47 looking
47 other
47 weath*
47 weather
46 be a
46 check*
46 he
46 music
46 the right
46 this $
45 can't be
45 course
45 enough
45 on ,
45 someone
45 where it
44 , which
44 anyth*
44 anything
44 big
44 bike
44 guara*
44 it does
44 means
44 posti*
44 posting
44 scrat*
44 telli*
44 telling
44 ten minutes
44 you didn't
43 , we'll
43 =stiff
43 Name $
43 always
43 even
43 hours
43 ordered
43 to you
43 true
43 you ?
42 Name ?
42 going to
42 ring the
42 the man
42 then we
42 three times
42 white
41 " $
41 , because
41 breakfast
41 clear*
41 eleven
41 four
41 months
41 queue
41 serio*
41 talk
40 , it
40 =faults
40 explain
40 form
40 somet*
39 it ?
39 order number
39 want it
38 congr*
38 congratulations
38 desk
38 lock
38 on $
38 sorry !
38 the comments
38 with
37 did
37 menti*
36 =loose
36 like that
36 page
36 park
36 real
36 servi*
36 the last
35 from
35 idea
35 know
35 left
35 lette*
35 rent
35 then
35 would
35 your order
34 about it
34 where
34 you $
33 ^ we'll
33 a week
33 and he
33 and you
33 come to
33 dear
33 that $
33 write
32 =negators
32 go on
32 has
32 i'm
32 read
32 their
32 throu*
32 through
32 yet
31 being
31 money
31 parcel
31 rather
31 the price
31 worki*
31 working
30 it on
30 of
30 press
29 ^ you
29 to your
29 up
29 yours
28 "
28 =because
28 =next
28 =story
28 had
28 hour $
28 that is
28 thought
28 wet
27 ^ you've
26 not
26 so
25 ^ do
25 ^ our
25 been
25 by
25 here
25 room
25 we've
25 you'll
24 Name Name
24 and it's
24 in this
24 look
24 want
24 yes ,
23 back $
23 five
23 visit
22 order
22 own
22 shop
22 the one
22 try
22 was
21 an
21 i've
21 side
21 time $
20 called
20 children
20 have
20 was that
20 you want
19 #8
19 now
19 tomorrow
18 can't
18 order*
18 thing
17 your review
16 , we
16 ^ i
16 ^ i'd
16 ^ we've
16 years
15 =funny
15 =only-you
15 to
14 better
14 i
14 in it
14 lost
14 minutes
14 one
14 ours
14 were
13 late
13 tried
12 =badCalm
12 Name ,
12 get
12 it $
12 its
12 today
12 we can
12 yourself $
8 =steps
8 =you
8 come
7 =advice
7 =brushOff
6 =soft
5 ^ it's
5 but
4 =claims
4 happe*
3 the first
3 you're
2 , so
2 the 0
1 euros
-2 =price
-2 account
-2 could
-2 every*
-3 , as
-3 off
-4 =openly-private
-4 ^ please
-4 bring
-4 diffe*
-4 on Name
-4 our
-4 put
-5 =gladCalm
-5 it says
-5 there's a
-7 =stronger
-7 we're not
-8 me
-8 that you
-9 , and
-9 of the
-9 please don't
-9 when
-12 : the
-12 =numerals
-12 ^ come
-12 costs
-12 inclu*
-12 list
-12 takes
-13 it's
-13 them
-14 =units
-14 best
-14 check
-14 out
-14 us
-14 year
-15 , no
-15 , sorry
-15 Name at
-15 ^ you're
-15 good
-15 kitchen
-15 private
-15 question
-15 we're
-16 =he
-16 Name and
-17 =click
-17 look at
-17 sign
-17 would you
-18 , that's
-18 don't have
-18 if it
-19 new
-19 now $
-19 sorry for
-20 =senses
-20 the two
-20 went
-20 you don't
-21 =compensation
-21 ^ thank
-21 ^ we
-21 i know
-22 =offer
-22 =sorry
-22 ^ then
-22 ^ yes
-22 again
-22 photo
-22 take
-22 the next
-23 =comment
-23 =how
-23 ^ how
-23 ^ we're
-23 a bit
-23 him $
-23 note
-24 ,
-24 down $
-24 kitch*
-24 tell
-25 =pressure
-25 job
-25 name
-25 night
-25 say
-25 the
-25 there
-25 what's
-26 , then
-26 bad
-26 can
-26 coming
-26 in the
-26 messa*
-26 was in
-27 a message
-27 does
-27 make
-27 she
-27 shouldn't
-27 year $
-28 , two
-28 honestly
-28 in and
-28 is it
-28 just
-28 ones
-29 , he
-29 after a
-29 first
-29 she's
-29 the new
-29 we'd
-30 free
-30 most
-30 six
-30 week $
-31 =privateThings
-31 a private
-32 , i've
-32 =passive
-32 =when
-32 and i
-32 as well
-32 insur*
-33 #4
-33 anyone
-33 if
-33 money back
-33 of them
-33 print*
-33 why
-34 ! $
-34 , that
-34 =we
-34 sorry
-34 this week
-34 today ,
-34 too $
-35 :)
-35 =deeds
-35 ^ no
-35 ^ nobody
-35 difference
-35 in $
-35 nothing
-35 on your
-35 that ,
-35 that the
-36 =soon
-36 more
-36 right
-36 you are
-37 , i'm
-37 , with
-37 gone
-37 is
-37 though
-38 ^ dear
-38 ^ the
-38 and the
-38 gate
-38 it
-38 move
-38 priva*
-38 seven
-38 shoul*
-38 stop
-38 the shop
-38 there*
-38 well $
-39 again $
-39 give
-39 minutes $
-39 morning $
-39 the phone
-40 0
-40 0 $
-40 =buy
-40 =greetings
-40 ^ but
-40 and our
-40 because of
-40 behind the
-40 come by
-40 had a
-40 it ,
-40 kind
-40 second
-40 that's
-40 when you
-40 you on
-41 a lovely
-41 away
-41 door $
-41 need
-41 promise
-41 ring you
-41 sent
-41 this morning
-41 wrong
-42 =personalFacts
-42 ^ i'm
-42 ask for
-42 corre*
-42 into the
-42 is too
-42 phone
-42 properly
-42 this year
-43 and we've
-43 by Name
-43 come in
-43 love
-43 no ,
-43 of 0
-43 so $
-43 the van
-43 the window
-43 went to
-43 with you
-44 , yes
-44 aren't
-44 box
-44 charg*
-44 hour ,
-44 the rain
-44 way
-44 when did
-45 =badStirred
-45 ^ he's
-45 accou*
-45 by the
-45 date
-45 machi*
-45 makes
-45 neigh*
-45 tell us
-45 two
-46 =superlatives
-46 along
-46 asked for
-46 asking
-46 but you
-46 half
-46 know $
-46 state*
-46 stay
-46 take the
-46 that's a
-46 you've got
-47 , thank
-47 =canned
-47 home
-47 ticket
-47 you come
-48 afternoon
-48 becau*
-48 because
-48 colleague
-48 don't need
-48 needn't
-48 needn*
-48 of you
-48 people $
-48 send us
-48 so sorry
-48 still
-48 thank you
-48 was wrong
-49 =heard
-49 i'll
-49 it all
-49 properly $
-49 the old
-49 till
-49 twice
-50 ^ all
-50 ^ tell
-50 anyone who
-50 confi*
-50 day ,
-50 enough $
-50 send
-50 ten
-50 there are
-51 !
-51 =asks-you
-51 and we
-51 empty
-51 goes
-51 it out
-51 part
-51 this afternoon
-51 with it
-52 cut
-52 good to
-52 if the
-52 if you're
-52 in 0
-52 in ?
-52 or the
-52 said
-52 same
-53 an old
-53 included
-53 myself
-53 now ,
-53 of it
-53 shouldn't have
-53 the sign
-53 us ,
-53 work
-54 ^ what's
-54 and has
-54 ferry
-54 post
-54 repor*
-55 it at
-55 often
-55 that was
-55 the other
-56 ^ you'd
-56 bit
-56 like $
-56 sorry about
-56 welco*
-56 welcome
-56 which
-56 you asked
-57 =i
-57 Name
-57 cat
-57 for your
-57 it's been
-57 paid
-57 sat
-57 sorry ,
-57 take your
-57 two of
-58 bank
-58 end of
-58 knows
-58 line
-58 them ,
-58 three
-58 we do
-59 , please
-59 Name in
-59 ^ those
-59 looked at
-59 questions
-59 recei*
-59 see a
-59 the back
-59 was it
-59 was on
-59 we don't
-59 you ,
-60 ^ "
-60 and
-60 as you
-60 from the
-60 had the
-60 here and
-60 me $
-60 my own
-60 speak*
-60 that we
-60 to say
-60 you'll get
-61 birth*
-61 clean*
-61 collect
-61 needs
-61 rain
-61 you get
-62 =causes
-62 at the
-62 for nothing
-62 one of
-62 our page
-62 presc*
-62 site
-62 soup
-62 to look
-62 you in
-63 0 euros
-63 =thanks
-63 bins
-63 drop
-63 eight
-63 grand*
-63 has the
-63 most people
-63 oh no
-63 one $
-64 and i'd
-64 do is
-64 have asked
-64 stood
-64 without a
-64 your money
-65 =kin
-65 about the
-65 and we'll
-65 long
-65 made
-65 minute
-66 do ,
-66 glad
-66 happen
-66 hi ,
-66 i can
-66 you're not
-67 :
-67 and what
-67 dogs
-67 get the
-67 know ,
-67 may
-67 of a
-67 one ,
-67 there and
-68 a minute
-68 back
-68 fair
-68 the job
-68 too ,
-69 party
-69 quest*
-69 reach
-69 until
-69 what the
-69 what time
-69 you the
-70 ^ are
-70 ^ your
-70 can you
-70 later
-70 old
-70 thank
-70 wants
-70 wheel
-70 you'd like
-71 , bring
-71 not the
-71 soon
-71 twice and
-72 all right
-72 bring the
-72 choose
-72 could you
-72 eleven ,
-72 from 0
-72 her
-72 it isn't
-72 name on
-72 wrong ,
-73 " Name
-73 aller*
-73 are you
-73 do $
-73 door
-73 hear
-73 names
-73 the night
-73 time ,
-73 twenty
-73 van
-73 was our
-73 we'd be
-73 week
-74 =ownFault
-74 a coffee
-74 and you'll
-74 came
-74 he'd
-74 medic*
-74 stuck
-74 the start
-74 through the
-74 we'll put
-74 will
-75 ^ not
-75 ^ thanks
-75 days
-75 him
-75 i'd like
-75 kindly
-75 on us
-75 pain
-75 small
-75 told us
-75 with the
-75 write to
-76 a list
-76 i'm sorry
-76 it looks
-76 mobile
-76 poster
-76 rule
-76 same $
-76 were right
-77 =moments
-77 =vague
-77 ^ which
-77 it here
-77 no
-77 oil
-77 prope*
-77 read that
-77 reply
-77 to talk
-77 with us
-78 (
-78 =share
-78 any time
-78 ask
-78 batch
-78 but the
-78 for that
-78 ring
-79 =privately
-79 a year
-79 eat
-79 i had
-79 mine
-79 mistake
-79 when the
-79 your message
-80 father
-80 it before
-80 promi*
-80 should have
-80 stairs
-80 the hour
-80 what's your
-80 write it
-81 bowl
-81 gets
-81 it off
-81 safe
-82 00000
-82 anything $
-82 at nine
-82 fee
-82 nothi*
-82 swap
-82 than
-82 we'd love
-83 asked
-83 at seven
-83 either
-83 from our
-83 list of
-83 rings
-83 rolls
-84 0 minutes
-84 and that's
-84 funer*
-84 funeral
-84 have it
-84 so i've
-85 you with
-86 doctor
-86 love to
-86 night ,
-86 put the
-86 the bins
-87 nicer
-87 the dog
-87 to $
-88 , to
-88 ^ they
-88 after
-88 paid for
-89 a letter
-89 change
-89 doing
-89 rider
-89 somebody who
-89 want to
-89 with Name
-90 family
-90 forgot
-90 soft
-90 sort
-90 stays
-90 then we'll
-91 early
-91 everyone's
-91 pleas*
-91 under
-91 wrote
-92 ^ bring
-92 card
-92 different
-92 easy
-92 paper $
-92 sort it
-92 yellow
-93 , but
-93 , who
-93 to do
-94 taken
-94 you could
-95 , even
-95 not ,
-95 please
-95 to Name
-95 to know
-95 underneath
-96 , just
-96 road
-96 update
-97 , we're
-97 at all
-97 hand ,
-97 month
-97 yes
-98 =opinion
-98 ^ is
-98 a review
-98 got a
-98 you this
-99 " ,
-99 then i
-99 you if
-100 can be
-100 nice
-100 up to
-101 , also
-101 ^ can
-101 or
-101 spoke
-102 roof
-102 then i'll
-104 a look
-105 :) $
-106 blue
-106 have to
-106 you buy
-107 0 a
-107 ^ could
-107 ^ from
-107 a month
-107 nothing $
-107 won't
-107 you may
-108 has a
-108 right to
-109 we've a
-113 looked
-115 you like
-116 and so
-116 like to
-116 with a
-117 then the
-122 you that
-123 do you
-124 the side
-128 if you've
-133 as a
-133 progr*
-134 compliment
-139 ^ what
-139 five stars
-139 how much
-140 saw
-142 cake
-144 of us
-150 four people
-160 you can
`),
  },
  exposes: {
    start: 0.261,
    scale: [
      [0.422, 0],
      [0.78, 0.25],
      [0.912, 0.5],
      [1.304, 0.75],
      [2.417, 1],
    ],
    weights: weightsFrom(`
309 Name Name
309 that's why
268 0 Name
253 =personalFacts
229 , Name
223 unpaid
191 payme*
183 number
180 off with
173 size 0
172 owe
168 the £
162 Name ,
156 owe us
155 Name 0
151 are you
151 with her
150 ^ mr
150 blood
150 mr
149 is off
147 : your
147 the 0
147 you on
146 below
144 =openly-private
144 hair transplant
144 transplant
142 Name had
139 misca*
139 miscarriage
137 e-mail
137 mr Name
134 Name night
130 chemo
130 since the
130 your blood
127 , your
127 how much
127 is it
124 ^ post
124 his
122 =kin
120 00000
120 her
119 =asks-you
118 nobody answered
118 ordered the
118 you had
117 diabe*
116 so please
116 us here
115 Name !
115 knee
114 appoi*
114 email
113 Name of
113 decli*
113 declined
113 took so
113 £
111 hospital
111 or is
111 the lady
111 what is
110 won't be
109 the doctor
109 your knee
108 on 0
107 clinic
106 £ 0
105 seen
105 your address
104 0 for
104 house number
104 last week
103 Name has
102 hospi*
101 we've got
100 mobile
99 number and
99 went to
97 that you
96 hello Name
95 0 in
95 hear from
95 hi Name
95 i'll see
95 out to
95 reply
94 file
94 glad the
94 went out
94 your card
93 because of
93 month ,
92 we couldn't
91 insta*
91 who had
91 why
90 benef*
90 tablets
90 trans*
89 aller*
87 it up
86 second
83 booked for
83 invoi*
83 needn't
83 needn*
83 ordered
82 so long
82 your
81 dress
81 it the
81 you all
80 what name
79 Name ?
79 two months
79 you post
79 your full
78 , then
78 at Name
78 us for
78 was it
77 , he's
77 years $
77 you bought
76 payment
76 slipped
76 up the
75 Name was
74 and house
74 discu*
74 hardly
74 phone number
74 ready
73 been in
73 here
73 then i
73 to know
72 are in
72 that is
71 card
71 paren*
71 this year
71 we can
71 with your
70 0 ,
70 give me
70 tell us
69 what's your
68 0 euros
68 a 0
68 at half
68 it here
68 test
68 worse
67 allergy
67 at our
67 paid for
67 then i'll
67 which
66 because you
66 do you
66 paid
66 street and
66 your account
65 address
64 bought
64 doctor
64 pay
64 then we
64 time !
64 we'll see
63 ^ which
63 says the
62 from you
62 it took
61 booked
61 code
61 date of
61 in and
61 refund
61 the card
60 i see
60 rules
60 you still
59 months
59 rent
58 order*
58 slipp*
58 table*
58 we did
57 ^ as
57 again
57 and is
57 deposit
57 go on
57 the money
57 you're
57 yours*
56 addre*
56 birth
56 of birth
55 ^ when
55 won't
54 ^ what's
54 away $
54 refunded
54 sort
54 to pay
53 glad
53 ring you
52 booki*
52 how to
52 repla*
52 us the
51 account
51 come in
51 depos*
51 to us
50 , on
50 behind
50 euros
50 i can
50 please
50 since
50 treat*
49 ^ give
49 after
49 and i'll
49 appointment
49 had the
49 is your
48 =causes
48 dear Name
48 last
48 still
48 tomorrow $
47 that one
46 hair
46 sorry it
46 the one
46 whose
45 bank
45 today ,
45 told you
45 when you're
44 doing
43 and what
43 buy
43 exact*
43 exactly
43 first ,
43 it and
43 this time
43 wheth*
43 whether
42 ^ just
42 at home
42 be the
42 looked
42 you the
41 neigh*
41 plan
40 , so
40 from Name
40 post your
40 reading
40 we're sorry
39 , at
39 hello
39 name
39 street
39 you
38 number ,
38 other
37 and that
36 , just
36 , our
35 form
35 third
35 you've
34 , 0
34 , as
34 bill
34 door $
34 down $
34 for everyone
34 past
34 size
34 under
34 went
33 him
33 hour $
33 lost
33 of 0
33 you'll have
32 accou*
32 back $
32 reach
32 what
31 a good
31 long
31 out
31 put
31 too $
31 us
30 , that's
30 , you
30 ^ hello
30 date
30 readi*
30 twice
30 what's
30 you don't
29 have a
29 i'll
29 wants
28 , but
28 and your
28 both
28 comme*
28 now $
28 on $
28 order
27 =badStirred
27 Name
27 ^ are
27 sorry that
27 the best
27 wrong $
26 =loose
26 ^ is
26 away
26 back
26 great
26 had a
26 have been
26 house
26 much
26 one $
26 troub*
26 trouble
26 write
26 yet
25 ^ what
25 four
25 it ?
24 answe*
24 invoice
24 lady
24 sorry
24 two
23 , it's
23 answered
23 compl*
23 if it
22 ^ i'd
22 home
22 leave
22 ones
22 that we
22 this morning
22 with the
21 ! $
21 all the
21 i
21 in a
21 year
20 for the
20 i don't
20 than
20 us ,
20 was
19 !
19 0 and
19 under*
18 =discount
18 down
18 to the
17 =next
17 about
17 drop
17 from us
17 if you
17 me
17 nice
16 #more
16 need
16 the Name
16 who
15 =how
15 ?
15 ? $
15 well
14 =because
14 got
14 happy
14 night
14 of
14 were you
13 isn't
13 you were
13 yourself
12 =he
12 ^ yes
12 has
12 six
12 three
11 =buy
11 =compensation
11 =praise
11 =pressure
11 =story
11 and the
11 by the
11 had
11 off
11 see
11 with
10 =click
10 he's
10 our
10 took
9 =cliches
9 =comment
9 =privateThings
8 0
8 and
7 =offer
7 bit
7 call
7 comment
7 refun*
6 as
6 becau*
6 because
6 could*
6 that's
6 you'll
5 door
5 the new
5 you ,
4 =stiff
4 did
4 full
4 of the
3 ^ my
3 couldn't
3 whole
2 for
2 when
1 =steps
-1 ^ thanks
-1 are
-1 on
-1 you can
-2 ^ it
-2 ^ thank
-2 we'd
-3 is
-4 do
-4 on Name
-4 until
-5 , we
-5 to
-6 have
-6 there
-6 there's
-7 0 $
-7 =negators
-7 =stronger
-8 for a
-8 found
-8 is a
-8 it ,
-8 on the
-9 , it
-9 =tension
-9 =we
-9 minut*
-9 send
-9 will
-10 be
-10 in the
-10 order number
-10 want
-11 can't
-11 left
-11 messa*
-11 on it
-11 yes
-12 =heard
-12 it $
-12 it's
-12 like
-12 so
-12 that
-13 =advice
-13 he
-13 how
-13 ten
-13 they
-14 " $
-14 =when
-14 ^ we
-14 half
-14 rest
-15 ,
-15 in your
-15 never
-15 no
-16 =moments
-16 ^ if
-16 been
-16 for you
-16 get
-16 it
-17 =numerals
-17 ^ it's
-17 ask for
-17 at the
-17 book
-17 wrong
-18 =only-you
-18 bring
-18 it was
-18 says
-18 someb*
-18 someone
-19 =mockery
-19 a
-19 kind
-19 right
-19 so $
-19 us $
-20 =claims
-20 =ownFault
-20 ^ a
-20 thanks
-20 the rest
-20 way
-20 witho*
-20 without
-21 =greetings
-21 =throatClearing
-21 good
-21 you for
-22 anyone
-22 ours
-22 quiet
-22 read
-22 tell you
-22 would
-23 , and
-23 and if
-23 people
-23 the end
-23 them
-23 we
-24 =blame
-24 ^ sorry
-24 and you
-24 as a
-24 custo*
-24 me $
-24 over
-24 the way
-24 to your
-24 told
-25 =senses
-25 =units
-25 betwe*
-25 between
-25 gate
-25 private
-25 the next
-26 =blameHints
-26 =buyNow
-26 ask
-26 insur*
-26 into
-26 only
-26 you a
-27 =passive
-27 a private
-27 can
-27 i'm
-27 it to
-27 they're
-27 to be
-27 tried
-27 try
-28 =opinion
-28 i was
-28 own
-28 the order
-28 the wrong
-28 word
-29 does
-29 every
-29 of it
-29 should
-29 there's a
-30 =you
-30 ^ we've
-31 ^ do
-31 and it
-31 eight
-31 have you
-31 here ,
-31 i've
-31 if
-31 it out
-31 someo*
-31 staff
-31 you like
-32 but
-32 each
-32 first
-32 or
-32 ring the
-32 you to
-33 ^ he
-33 by Name
-33 day $
-33 has been
-33 here $
-33 manag*
-33 on us
-33 patie*
-33 say so
-33 that's a
-33 you want
-34 #4
-34 ^ the
-34 behind the
-34 by
-34 for $
-34 priva*
-34 thing
-35 =i
-35 any
-35 message with
-35 sure
-35 that it
-35 the first
-35 till
-35 want to
-36 ^ i
-36 an
-36 big
-36 cat
-36 ring
-36 she's
-36 ticke*
-37 a year
-37 it back
-37 music
-37 quest*
-37 sorry for
-37 the last
-37 the whole
-38 end
-38 from 0
-38 page
-39 #15
-39 =canned
-39 ^ two
-39 ^ with
-39 feet
-39 go
-39 means
-39 my
-39 next
-39 sleep
-39 the other
-39 too
-40 even
-40 guests
-40 has a
-40 money back
-40 must
-40 off the
-41 #8
-41 ^ i'll
-41 ^ we'll
-41 ^ would
-41 end of
-41 in our
-41 it in
-41 mail
-41 make
-41 town
-41 wrote
-42 Name $
-42 and what's
-42 in Name
-42 many
-42 wasn't
-43 ^ have
-43 goes
-43 lot
-43 one
-43 said
-43 words
-44 ^ we're
-44 come from
-44 price
-44 regards
-44 rest of
-44 sorry !
-44 your own
-45 and nobody
-45 thanks for
-45 us a
-46 appre*
-46 fault
-46 message
-47 =privately
-47 if you're
-47 inste*
-47 instead
-48 lette*
-48 send us
-48 the day
-48 us and
-49 ^ we'd
-49 knows
-49 reason
-49 thank
-49 you tried
-49 your review
-50 empty
-50 enough
-50 is $
-50 machi*
-50 poster
-51 customer
-51 sorry ,
-52 may
-53 everything
-54 " Name
-54 ^ any
-54 ^ you'd
-54 hands
-54 number in
-55 and you're
-55 out of
-56 again ?
-56 orders
-57 name on
-57 the evening
-58 if your
-58 of us
-59 thank you
-60 it yourself
-60 you get
-61 , from
-61 you again
-62 , because
-62 ^ did
-62 costs
-62 to do
-62 you ?
-63 again $
-64 : the
-64 ^ try
-64 expect
-66 write to
-67 ^ and
-67 man
-68 come on
-68 kind regards
-68 regards ,
-69 Name and
-69 or Name
-70 insurance
-70 please don't
-70 school
-71 free
-72 you send
-73 0 of
-73 as well
-75 by message
-76 and our
-79 meet
-80 colleague
-82 father
-86 after a
-87 since 0
-93 the second
-93 would you
-94 regar*
-96 mum
-96 surpr*
-128 is £
`),
  },
  valence: {
    start: 0.105,
    scale: [
      [-0.682, -1],
      [-0.126, -0.2],
      [0.235, 0.2],
      [0.922, 1],
    ],
    weights: weightsFrom(`
139 " Name
116 like
99 said
97 first
88 ^ he's
87 ^ all
85 twelve
84 twice
82 cat
80 =shouts
78 never
78 read
77 of us
76 full
76 garden
76 looked
75 he's
71 about the
71 do
70 cake
69 was in
68 note
66 =claims
66 all
66 came
66 have asked
66 recei*
65 sat
64 , who
64 =gladStirred
63 in $
63 in the
63 the left
63 under
62 asks
61 : "
61 came back
61 he's been
61 she
60 , i'm
60 , not
60 around
60 own
60 tram
60 were in
59 dog
59 in for
58 a Name
58 in to
58 like to
57 ^ can't
57 came in
57 sky
57 thous*
57 thousand
56 =kin
56 a
56 minute
55 accountant
55 by
55 corre*
55 day
54 box ,
54 learned
54 was the
53 inter*
53 none
53 today
52 lie
51 :
51 and left
51 coins
51 forty
51 him
51 is that
51 learn*
51 much
51 open
51 put it
51 record
50 =gladCalm
50 Name ,
50 final
50 heart
50 paid for
50 what a
49 ^ small
49 bit
49 for the
49 open the
49 quiet
49 to the
49 turned
48 , three
48 ^ today
48 asked if
48 got
48 he
48 is 0
48 letter from
48 she's
48 the sea
48 two years
48 whole
48 will
47 0 !
47 0 to
47 all of
47 asks for
47 dad
47 did
47 the office
46 about
46 been
46 in there
46 shelt*
46 shelter
45 , so
45 and there's
45 because of
45 days
45 desk
45 engin*
45 heard
45 held
45 home $
45 if he
45 machi*
45 machine
45 morni*
45 soup
45 them ,
45 wasn't
44 0 people
44 Name from
44 birth*
44 birthday
44 other
44 person
44 stood up
44 stuck
43 , i
43 decid*
43 else
43 learned to
43 photo
43 said "
43 stood
42 a man
42 does
42 husba*
42 marri*
42 patie*
42 the one
42 who has
41 , it's
41 ago
41 could be
41 gentl*
41 standing
41 the whole
41 went $
40 =mockery
40 ^ first
40 ^ we
40 an
40 at all
40 dead
40 given
40 job
40 little
40 noise
40 outsi*
40 outside
40 radio
40 the new
40 turn
39 ^ and
39 ^ that
39 could*
39 couldn't
39 her $
39 only
39 our Name
39 propo*
39 two
38 bus $
38 like it
38 looked at
38 very
38 would
37 before the
37 good
37 her first
37 life
37 meant
37 of the
37 prope*
37 three $
36 : the
36 ^ an
36 a wedding
36 also
36 back ,
36 engineer
36 received
36 she'd
36 side
36 sold
36 the counter
35 (
35 =asks-you
35 =steps
35 i
35 morning
35 number 0
35 throu*
35 years ago
34 Name "
34 ^ she's
34 and the
34 band
34 class
34 in his
34 looki*
34 looking
34 these
33 bread
33 broug*
33 brought
33 but the
33 from 0
33 need
33 retir*
33 stand*
32 0 0
32 0 and
32 ^ it
32 and you
32 who'd
31 card
31 door $
31 free
30 ^ she'd
30 and said
30 as
30 four
30 says it's
30 this morning
30 ticket
30 who
29 , he
29 =buyNow
29 Name you
29 ^ every
29 do it
29 is on
29 knows
29 minutes ,
29 train*
28 each
28 he has
28 over the
28 their
28 up $
27 !
27 , "
27 : Name
27 ^ at
27 customer
27 he said
27 line
27 made
27 neigh*
27 noon
27 see
27 she came
27 thing
27 we are
26 both
26 had
26 him $
26 lost
26 night $
26 one
25 =buy
25 =you
25 ? "
25 Name and
25 and a
25 back $
25 but
25 can
25 has been
25 mother
25 regis*
25 said $
24 0
24 =pressure
24 =stronger
24 for a
24 from Name
23 =superlatives
23 Name
23 ^ best
23 custo*
23 ever
23 happy
23 it has
23 know
23 library
23 minut*
23 not to
23 off $
23 the car
23 through
23 which
22 ! $
22 , by
22 :)
22 late
22 one $
22 sea
22 seen
22 works
21 , which
21 : one
21 =senses
21 =story
21 after
21 for her
21 got the
21 we'd
20 , in
19 =faults
19 we had
19 wedding
18 " ,
18 , but
18 =funny
18 =openly-private
18 =units
18 accou*
18 day $
18 minutes
17 hours
17 put
17 with a
16 0 minutes
16 weddi*
16 week
15 , at
15 =sorry
15 wrong
14 =when
14 everyone
14 in it
14 it's
14 off ,
13 ^ we're
13 got a
13 on a
13 right
13 to be
12 , one
12 =i
12 =loose
12 it $
12 told
12 with
11 nothi*
11 nothing
11 the other
10 , and
9 is the
8 "
8 nobody
7 =privateThings
7 left
7 shop
6 #4
5 on the
5 you
4 ^ "
4 new
4 that
3 #15
3 he says
3 we've
2 has
1 =he
1 at
1 from
1 it
-1 =discount
-1 ^ from
-3 the
-4 eleven
-4 i'm
-4 just
-5 " $
-6 =advice
-7 ^ a
-7 by the
-7 in 0
-7 into
-8 if
-9 betwe*
-9 between
-9 call
-9 don't
-9 here
-10 =tension
-10 man
-11 #8
-11 ^ in
-11 it was
-11 last night
-12 =how
-12 ^ new
-12 are
-12 now
-13 ^ please
-13 before
-13 of 0
-13 start
-13 weeks
-13 your
-14 keep
-14 make
-14 room $
-14 wonderful
-15 ^ four
-15 be
-15 found
-15 not
-15 of
-15 stopped
-15 too
-15 when
-15 £ 0
-16 0 Name
-16 Name Name
-16 an hour
-16 nice
-16 on
-17 ?
-17 was not
-17 writt*
-17 written
-18 =personalFacts
-18 behind
-18 how
-18 look
-18 out of
-18 price
-18 since
-18 there's
-19 =opinion
-19 ^ for
-19 and
-19 fine
-19 home
-19 until
-19 walk
-19 years
-20 , no
-20 small
-20 used to
-21 number
-21 sits
-21 they'*
-21 we have
-22 for
-22 have been
-22 let
-22 metres
-22 the same
-22 £
-23 , you
-23 someb*
-23 thank you
-23 wonde*
-24 0 ,
-24 for two
-24 somebody
-24 there's a
-24 window
-25 below
-25 end
-25 front of
-25 those
-25 want
-26 in
-26 the night
-26 time
-26 to ask
-26 to us
-27 =cliches
-27 =ownFault
-27 car
-27 old
-27 since 0
-27 the Name
-27 there
-28 , because
-28 ^ our
-28 again
-28 end of
-28 feel
-28 it to
-28 readi*
-28 room
-28 season
-28 team
-28 time $
-28 two of
-28 went to
-29 =blame
-29 =brushOff
-29 chair
-29 someone
-29 waiti*
-29 waiting
-30 =next
-30 =sour
-30 Name is
-30 ^ do
-30 ^ his
-30 a good
-30 are not
-30 goes
-30 row
-30 them $
-30 this year
-31 , it
-31 , the
-31 0 $
-31 =passive
-31 =share
-31 ^ when
-31 check
-31 hall
-31 list
-31 reading
-31 six
-31 this
-32 =awe
-32 Name the
-32 ^ that's
-32 and two
-32 bring
-32 go
-32 hear
-32 love
-32 there $
-32 thirt*
-32 till
-32 town
-33 #more
-33 app
-33 booked
-33 can't say
-33 in a
-33 there*
-33 way
-33 write
-34 , another
-34 =praise
-34 ^ it's
-34 ^ there
-34 door
-34 names
-34 of you
-34 the bike
-34 thirty-one
-34 times
-34 use
-35 as the
-35 big
-35 family
-35 flat
-35 four $
-35 from a
-35 of our
-35 same
-35 to
-36 a car
-36 for people
-36 going
-36 or
-37 gone $
-37 last
-37 measu*
-37 measured
-37 our
-37 says ,
-37 share
-37 table
-37 the way
-37 to $
-37 up
-37 want the
-37 was $
-37 what
-38 ^ the
-38 flowe*
-38 for nothing
-38 if you
-38 letter
-38 make it
-38 pictu*
-38 plate
-38 send
-38 the summer
-38 today $
-38 waited
-39 , to
-39 form
-39 left the
-39 servi*
-39 some
-39 there are
-39 visit*
-39 water
-40 0 years
-40 ^ there's
-40 broken
-40 close
-40 find
-40 isn't
-40 place
-40 press
-40 since Name
-40 six $
-40 spring
-40 taken
-40 the door
-40 this month
-41 ? $
-41 ^ third
-41 show
-41 up on
-41 week $
-41 wet
-42 and it
-42 blue
-42 bridge
-42 coming
-42 gate
-42 people who
-42 she said
-42 the till
-42 was
-42 went
-43 ^ oh
-43 ^ six
-43 money
-43 sick
-43 the fourth
-43 the letter
-43 us
-44 0 a
-44 ^ he
-44 air
-44 back of
-44 cars
-44 is going
-44 it's the
-44 miss
-44 please $
-44 say
-44 volunteers
-44 while
-45 and we
-45 had been
-46 Name are
-46 the list
-46 to it
-46 yeste*
-47 all the
-47 at night
-47 came to
-47 for it
-47 he asked
-47 someo*
-47 summer
-48 closed
-48 in one
-48 now $
-48 of them
-48 road $
-49 =soon
-49 =thanks
-49 one ,
-49 still
-49 the box
-49 toget*
-49 together
-50 bank
-50 because it
-50 came $
-50 dated
-50 riders
-50 this $
-50 wants
-51 rang the
-51 seat
-51 so that
-51 the 0
-51 the post
-51 third
-52 =because
-52 =shifting
-52 anoth*
-52 another
-52 flowers
-52 oh
-52 past
-52 two $
-52 year
-53 =numerals
-53 are still
-53 away
-53 more
-53 morning $
-53 no $
-53 rang
-53 rent
-53 road
-53 won't
-54 , our
-54 she rang
-55 Name :
-55 ^ has
-55 at the
-55 corri*
-55 corridor
-55 fourth
-56 carried
-56 food
-57 =comment
-57 count*
-57 the police
-57 warm
-58 =tag
-58 absol*
-58 not a
-58 tag
-58 there was
-59 =canned
-59 =moments
-59 ride
-60 come back
-60 page
-60 people
-60 yesterday
-61 carri*
-61 cut
-61 the last
-62 glass
-62 red
-63 from the
-63 pay
-64 ^ my
-64 child*
-65 ^ if
-65 counting
-65 follo*
-65 month
-65 they
-66 =irony
-66 fine $
-66 put the
-67 =price
-67 the back
-70 bought
-70 night
-70 sent
-71 case
-71 in Name
-71 it in
-72 me
-72 police
-72 them
-73 the old
-74 0 on
-76 taken the
-76 you ,
-77 one of
-80 on Name
-81 name
-83 lads
-85 five
-85 gone
-87 year $
-96 =badStirred
-97 ^ they
-103 =badCalm
`),
  },
  arousal: {
    start: 0.997,
    scale: [
      [-0.247, 0],
      [0.756, 0.25],
      [1.213, 0.5],
      [1.902, 0.75],
      [2.705, 1],
    ],
    weights: weightsFrom(`
173 =shouts
145 =badStirred
139 =he
118 was
101 ^ the
99 police
97 whole
92 ^ at
91 pay
90 ^ they
89 people
88 the police
86 , the
84 ^ he's
84 from the
83 ^ it
81 get
80 had
79 and the
78 if you
78 it ,
77 ninet*
77 the whole
76 " $
76 man
76 this
75 =funny
75 child*
75 heard
75 of them
75 on the
72 paid
69 i can't
69 sent
69 someone
68 , on
68 sick
68 them
68 van
67 , and
67 , i
67 down
67 house
66 ^ i
66 been
66 her
66 it was
65 club
65 gate
65 she's
65 someo*
64 , to
64 ^ who
64 ordered
62 =numerals
61 ^ if
61 night
61 nine
61 order*
60 not
60 this $
59 , Name
59 ^ best
59 do not
59 nineteen
58 , in
58 road
58 won
57 champ*
57 people are
57 pictu*
57 stairs
57 stop
57 stopped
56 "
56 =i
56 men
55 ^ 0
55 a new
55 third
55 you who
54 eating
54 first time
54 her mother
54 walked
53 Name ,
53 bus
53 four
53 meant
53 never
53 very
53 what a
52 ^ he
52 broken
52 clien*
52 could
52 no $
51 going
51 has a
51 signed
51 they've
51 today ,
51 up
51 we were
50 call
50 degrees ,
50 glass
50 going $
50 miles
50 ride
50 to the
49 , two
49 coach
49 door
49 hour
49 i'm
49 is going
48 , by
48 0 :
48 corri*
48 corridor
48 gone
48 had to
48 one of
48 rent
48 with a
47 ^ final
47 dam
47 five
47 floor
47 laugh*
47 out
47 the dam
47 the stairs
47 throu*
46 , our
46 because it
46 bus $
46 comme*
46 dog
46 him
46 of you
45 0 people
45 ^ you
45 also
45 car
45 kids
45 sea
44 =because
44 alive
44 and our
44 becau*
44 because
44 because the
44 final
44 me to
44 roof
44 stopp*
44 vet
44 ward $
44 was Name
43 ^ and
43 a girl
43 alarm in
43 cars
43 driver
43 fire
43 picture
43 the van
42 0 !
42 all 0
42 child
42 hall
42 post
42 since Name
42 site
42 two of
42 up $
41 =deeds
41 and at
41 by Name
41 come to
41 meant to
41 switc*
41 what
41 years ,
40 =story
40 =stronger
40 ^ four
40 ^ i'm
40 alarm
40 breat*
40 come
40 fourt*
40 fourteen
40 have
40 looked
40 lot
40 no ,
40 of our
40 put up
40 shaki*
40 shaking
40 she was
40 the alarm
40 video
40 what the
39 , from
39 0 of
39 by the
39 degre*
39 degrees
39 gave
39 girl
39 time $
39 villa*
39 village
39 went
39 “
38 , because
38 came
38 street
38 wall
38 was a
37 , with
37 asked for
37 given
37 it is
37 me
37 that's the
37 the children's
37 them $
37 through
37 to pay
37 we'll
36 =mockery
36 ^ after
36 at ten
36 had been
36 noon
36 now ,
36 switched
36 the sea
36 took
36 ward
35 : it
35 after 0
35 booked
35 building
35 full
35 it to
35 leave
35 office
34 every one
34 festi*
34 festival
34 he was
34 in on
34 say
34 with 0
33 : Name
33 =only-you
33 ^ nine
33 ^ on
33 as the
33 it on
33 like
33 not the
33 old ,
33 somebody
32 0 and
32 =awe
32 ^ she
32 held
32 of us
32 our Name
32 tax
32 there are
32 us $
31 0 years
31 =ownFault
31 firm
31 fourth
31 hands
31 isn't
31 out $
31 voice
30 , i'm
30 ^ eleven
30 ^ we
30 minute
30 morning
30 our
30 that
30 they
29 for it
29 gone $
29 row
29 there
29 you
28 , no
28 building $
28 go
28 is on
28 left
28 same
28 says
28 there was
27 , one
27 , she's
27 comes
27 in 0
27 last night
27 minutes $
27 now $
27 off the
27 paren*
27 parents
27 put the
27 sold
27 whoev*
27 whoever
26 (
26 , she
26 , then
26 , we
26 =kin
26 a man
26 metres
26 of it
26 read
26 since
26 the third
25 , which
25 =personalFacts
25 ^ all
25 ^ she's
25 ^ there's
25 above
25 and a
25 at 0
25 before
25 in it
25 is 0
25 name
25 past
25 standing
25 that's
25 we've
25 wrote
24 children's
24 dear
24 in the
24 out to
24 to say
24 was 0
23 #4
23 ^ by
23 did not
23 live
23 of Name
23 side $
23 someb*
23 the man
23 us
23 we asked
23 with
22 else
22 nobody
22 they'*
22 this month
21 =opinion
21 hospi*
21 late
21 on Name
21 put
21 she'd
21 was in
20 Name $
20 at
20 build*
20 hundr*
20 hundred
20 night $
20 turned
19 ^ there
19 anoth*
19 another
19 did
19 morning ,
18 , all
18 =sorry
18 ^ i've
18 mother
18 the gate
17 ^ not
17 and there
17 down $
17 every*
17 of
17 waiti*
17 waiting
16 front
16 one
16 through the
16 years
15 all of
15 ever
15 for 0
15 ring
15 their
15 who
14 ^ we've
14 after
14 children
14 in
14 in a
14 under
14 we are
13 =pressure
13 ^ two
13 asked
13 came in
13 own
13 the road
12 =faults
12 =negators
12 eight
12 the first
12 two
11 : "
11 got
11 is
11 told
10 ^ one
10 that the
9 , at
9 we
8 , a
8 ^ somebody
7 has
7 he's
7 morni*
6 are
6 don't
6 first
6 my
5 ?
3 found
3 he
3 there's
3 three
2 =next
2 Name
2 ^ it's
1 at the
1 bring
1 eleven
-1 all
-1 can't
-1 team
-1 then
-2 =when
-2 a
-2 his
-3 last
-3 were
-4 she
-6 !
-6 ! $
-6 ask
-6 for the
-8 #more
-8 an
-8 feel
-8 now
-9 in our
-10 off
-11 =comment
-11 no
-12 0
-13 avail*
-13 i
-13 month
-14 ,
-14 please
-15 ^ thank
-15 will be
-16 =badCalm
-16 =praise
-16 website $
-17 desk
-17 than
-17 wait
-18 =senses
-18 =thanks
-18 again $
-18 our website
-18 toget*
-18 together
-18 visit*
-19 anyth*
-19 anything
-19 on
-19 passion
-19 the 0
-19 weekend
-20 =asks-you
-20 twice
-21 ^ :)
-21 it $
-21 moved
-21 old
-21 or
-21 spring
-21 two $
-22 =causes
-22 =click
-22 ? $
-22 and 0
-22 appoi*
-22 notice
-22 on 0
-22 report
-23 =we
-23 ^ come
-23 evening
-23 it
-23 made
-23 meeti*
-23 to 0
-24 appli*
-24 bag
-24 charge
-24 excit*
-24 repla*
-24 warm
-24 week $
-25 0 ,
-25 =gladCalm
-25 ^ from
-25 as
-25 end
-25 note
-26 :) Name
-26 complaints
-26 find
-26 frien*
-26 returned
-26 station
-26 stock
-27 0 off
-27 Name at
-27 ^ when
-27 colle*
-27 diffe*
-27 do $
-27 heart
-27 how to
-27 run
-27 said $
-27 shop
-27 unfor*
-27 yours*
-27 yourself
-28 a good
-28 have been
-28 more
-28 most
-28 stati*
-28 until 0
-29 =units
-29 ^ no
-29 belie*
-29 believe
-29 great
-29 he'd
-29 new
-29 order
-29 our new
-29 ten
-29 when
-30 0 to
-30 =heard
-30 about
-30 big
-30 check*
-30 him $
-30 minutes ,
-30 the old
-30 till
-30 up to
-30 your
-31 0 $
-31 ^ every
-31 contr*
-31 day
-31 eveni*
-31 lift
-31 passi*
-31 see
-31 taken
-31 week
-32 =offer
-32 =tension
-32 community
-32 day $
-32 every
-32 every Name
-32 hours $
-32 pract*
-32 stood
-32 the desk
-33 #8
-33 =claims
-33 =compensation
-33 free
-33 key
-33 lost
-33 somet*
-33 something
-33 way $
-33 we'd
-33 year $
-34 ^ she'd
-34 autumn
-34 registration
-34 to it
-34 us in
-34 weath*
-34 you to
-35 0 cm
-35 =stiff
-35 Name 0
-35 cm
-35 days $
-35 dream
-35 for an
-35 make
-35 meeting
-35 one $
-35 retur*
-35 websi*
-35 website
-36 commu*
-36 weeke*
-37 ^ our
-37 can be
-37 fanta*
-37 fantastic
-37 from £
-37 inclu*
-37 orders
-37 the end
-37 those who
-38 =discount
-38 =soon
-38 fun
-38 happy Name
-38 left $
-38 yet
-39 =how
-39 desk $
-39 do
-39 end of
-39 it in
-39 once
-39 only
-39 this year
-40 #15
-40 evening $
-40 from 0
-40 last year
-40 members'
-40 rang
-40 starts
-40 we had
-41 ^ yesterday
-41 behind the
-41 believe in
-41 didn't
-41 dry
-41 gets
-41 is now
-41 only $
-41 staff
-41 the
-42 he's been
-42 store
-42 ten $
-42 thank you
-42 they were
-42 why
-43 =superlatives
-43 ^ her
-43 ^ this
-43 amazi*
-43 amazing
-43 commi*
-43 course
-44 and
-44 class
-44 either
-44 lady
-44 museum
-44 wasn't
-44 you can
-44 €
-44 € 0
-45 :
-45 =moments
-45 fine $
-45 hours
-45 library
-45 photo
-45 the month
-45 £
-46 , not
-46 does
-46 for
-46 libra*
-46 prese*
-46 sign
-47 but
-47 park
-47 round the
-47 tip
-47 until
-47 work
-48 ^ your
-48 back on
-48 can
-48 school
-48 the Name
-48 use
-48 year
-49 =vague
-49 and then
-49 days
-49 her $
-49 start
-50 =buyNow
-50 =passive
-50 Name and
-50 fast
-50 used
-50 will
-51 :)
-51 ^ lost
-51 phone
-52 =you
-52 Name Name
-52 membe*
-52 £ 0
-53 =throatClearing
-53 choose
-53 updated
-54 holid*
-54 tell us
-54 used to
-55 updat*
-56 three times
-56 time
-56 volun*
-58 , "
-58 always
-58 annual
-58 closed
-58 coffee
-58 with the
-59 love
-59 of the
-60 each
-60 per
-60 take
-61 =greetings
-61 just a
-62 =advice
-62 be
-63 compl*
-63 small
-63 why we
-65 under the
-66 is out
-66 times
-68 0 Name
-68 ^ "
-68 deliv*
-70 " Name
-72 is to
-72 regis*
-76 won't
-80 coming
-86 to
-89 good
-92 =buy
-92 =cliches
`),
  },
} satisfies Record<string, Ear>;
