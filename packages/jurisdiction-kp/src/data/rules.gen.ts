// Made by tools/lists.ts; do not edit.
import x1 from '../../rules/abduction/adult-left-freely.rule.json' with { type: 'json' }
import x2 from '../../rules/abduction/child-alert.rule.json' with { type: 'json' }
import x3 from '../../rules/abduction/enticed-or-kept.rule.json' with { type: 'json' }
import x4 from '../../rules/abduction/for-marriage-or-sex.rule.json' with { type: 'json' }
import x5 from '../../rules/abduction/girl-procured.rule.json' with { type: 'json' }
import x6 from '../../rules/abduction/held-against-her-will.rule.json' with { type: 'json' }
import x7 from '../../rules/abduction/held-ten-days.rule.json' with { type: 'json' }
import x8 from '../../rules/acid/account-at-the-hospital.rule.json' with { type: 'json' }
import x9 from '../../rules/acid/corrosive-substance.rule.json' with { type: 'json' }
import x10 from '../../rules/acid/flame-or-heat.rule.json' with { type: 'json' }
import x11 from '../../rules/acid/medical-care-first.rule.json' with { type: 'json' }
import x12 from '../../rules/acid/she-died.rule.json' with { type: 'json' }
import x13 from '../../rules/acid/substance-tested.rule.json' with { type: 'json' }
import x14 from '../../rules/acid/traces-collected.rule.json' with { type: 'json' }
import x15 from '../../rules/acid/traces-sealed-in-a-day.rule.json' with { type: 'json' }
import x16 from '../../rules/attempts/rape-wording-of-2021.rule.json' with { type: 'json' }
import x17 from '../../rules/attempts/rape.rule.json' with { type: 'json' }
import x18 from '../../rules/attempts/sexual-abuse-of-a-child.rule.json' with { type: 'json' }
import x19 from '../../rules/attempts/stripping-before-others.rule.json' with { type: 'json' }
import x20 from '../../rules/attempts/taking-for-marriage-or-sex.rule.json' with { type: 'json' }
import x21 from '../../rules/child-abuse/age-test-without-need.rule.json' with { type: 'json' }
import x22 from '../../rules/child-abuse/cruelty.rule.json' with { type: 'json' }
import x23 from '../../rules/child-abuse/sexual-abuse.rule.json' with { type: 'json' }
import x24 from '../../rules/child-abuse/treated-as-a-child-in-doubt.rule.json' with { type: 'json' }
import x25 from '../../rules/child-marriage/complaint-within-one-year.rule.json' with { type: 'json' }
import x26 from '../../rules/child-marriage/girl-16-17.rule.json' with { type: 'json' }
import x27 from '../../rules/child-marriage/held.rule.json' with { type: 'json' }
import x28 from '../../rules/child-marriage/planned.rule.json' with { type: 'json' }
import x29 from '../../rules/children/guardian-said-to-be-involved.rule.json' with { type: 'json' }
import x30 from '../../rules/children/protection-unit-told-in-a-day.rule.json' with { type: 'json' }
import x31 from '../../rules/compounding/a-child-needs-the-court.rule.json' with { type: 'json' }
import x32 from '../../rules/compounding/benefit-for-silence.rule.json' with { type: 'json' }
import x33 from '../../rules/compounding/compromise-offered-in-a-case.rule.json' with { type: 'json' }
import x34 from '../../rules/compounding/court-must-permit.rule.json' with { type: 'json' }
import x35 from '../../rules/compounding/dropping-the-case-as-a-term.rule.json' with { type: 'json' }
import x36 from '../../rules/compounding/killing-by-others-than-heirs.rule.json' with { type: 'json' }
import x37 from '../../rules/compounding/nobody-can-settle.rule.json' with { type: 'json' }
import x38 from '../../rules/compounding/not-all-heirs-forgave.rule.json' with { type: 'json' }
import x39 from '../../rules/compounding/only-she-can-settle.rule.json' with { type: 'json' }
import x40 from '../../rules/compounding/she-may-settle.rule.json' with { type: 'json' }
import x41 from '../../rules/counting/not-in-figures.rule.json' with { type: 'json' }
import x42 from '../../rules/desks/acknowledgement-offered.rule.json' with { type: 'json' }
import x43 from '../../rules/desks/after-hours-officer.rule.json' with { type: 'json' }
import x44 from '../../rules/desks/asked-by-the-desk-itself.rule.json' with { type: 'json' }
import x45 from '../../rules/desks/current-directory.rule.json' with { type: 'json' }
import x46 from '../../rules/desks/facilities.rule.json' with { type: 'json' }
import x47 from '../../rules/desks/feedback-asked-by-others.rule.json' with { type: 'json' }
import x48 from '../../rules/desks/follow-ups-kept.rule.json' with { type: 'json' }
import x49 from '../../rules/desks/hours-posted-and-kept.rule.json' with { type: 'json' }
import x50 from '../../rules/desks/nobody-pays.rule.json' with { type: 'json' }
import x51 from '../../rules/desks/papers-and-screens-closed.rule.json' with { type: 'json' }
import x52 from '../../rules/desks/private-room.rule.json' with { type: 'json' }
import x53 from '../../rules/desks/read-back.rule.json' with { type: 'json' }
import x54 from '../../rules/desks/route-to-complain-about-the-desk.rule.json' with { type: 'json' }
import x55 from '../../rules/desks/safety-question-asked.rule.json' with { type: 'json' }
import x56 from '../../rules/desks/short-wait.rule.json' with { type: 'json' }
import x57 from '../../rules/desks/staff-stay-at-the-desk.rule.json' with { type: 'json' }
import x58 from '../../rules/desks/supervisor-reviews.rule.json' with { type: 'json' }
import x59 from '../../rules/desks/themes-to-the-forum.rule.json' with { type: 'json' }
import x60 from '../../rules/desks/trained-woman-on-duty.rule.json' with { type: 'json' }
import x61 from '../../rules/desks/two-on-each-shift.rule.json' with { type: 'json' }
import x62 from '../../rules/domestic-violence/act-2021.rule.json' with { type: 'json' }
import x63 from '../../rules/domestic-violence/committee-not-set-up.rule.json' with { type: 'json' }
import x64 from '../../rules/domestic-violence/committee-route-told.rule.json' with { type: 'json' }
import x65 from '../../rules/domestic-violence/committee-told-in-a-day.rule.json' with { type: 'json' }
import x66 from '../../rules/domestic-violence/committee-works.rule.json' with { type: 'json' }
import x67 from '../../rules/domestic-violence/decision-within-60-days.rule.json' with { type: 'json' }
import x68 from '../../rules/domestic-violence/joint-talk-before-screening.rule.json' with { type: 'json' }
import x69 from '../../rules/domestic-violence/looked-at-after-order-broken.rule.json' with { type: 'json' }
import x70 from '../../rules/domestic-violence/order-broken.rule.json' with { type: 'json' }
import x71 from '../../rules/domestic-violence/peace-urged-by-police.rule.json' with { type: 'json' }
import x72 from '../../rules/domestic-violence/penal-code.rule.json' with { type: 'json' }
import x73 from '../../rules/domestic-violence/petition-within-15-days.rule.json' with { type: 'json' }
import x74 from '../../rules/ethics/accused-named.rule.json' with { type: 'json' }
import x75 from '../../rules/ethics/agreed-by-somebody-else.rule.json' with { type: 'json' }
import x76 from '../../rules/ethics/blames-her.rule.json' with { type: 'json' }
import x77 from '../../rules/ethics/child-or-family-shown.rule.json' with { type: 'json' }
import x78 from '../../rules/ethics/context-given.rule.json' with { type: 'json' }
import x79 from '../../rules/ethics/file-shows-her.rule.json' with { type: 'json' }
import x80 from '../../rules/ethics/girl-demanded-is-protected.rule.json' with { type: 'json' }
import x81 from '../../rules/ethics/headline-and-picture.rule.json' with { type: 'json' }
import x82 from '../../rules/ethics/helpline-that-works.rule.json' with { type: 'json' }
import x83 from '../../rules/ethics/helps-whoever-harmed-her.rule.json' with { type: 'json' }
import x84 from '../../rules/ethics/interview-was-free.rule.json' with { type: 'json' }
import x85 from '../../rules/ethics/leak-mended.rule.json' with { type: 'json' }
import x86 from '../../rules/ethics/made-up-name-leads-nowhere.rule.json' with { type: 'json' }
import x87 from '../../rules/ethics/method-can-be-copied.rule.json' with { type: 'json' }
import x88 from '../../rules/ethics/more-detail-than-needed.rule.json' with { type: 'json' }
import x89 from '../../rules/ethics/notes-kept-safe.rule.json' with { type: 'json' }
import x90 from '../../rules/ethics/outcome-followed-up.rule.json' with { type: 'json' }
import x91 from '../../rules/ethics/place-shows-her.rule.json' with { type: 'json' }
import x92 from '../../rules/ethics/posts-and-comments-watched.rule.json' with { type: 'json' }
import x93 from '../../rules/ethics/relative-shows-her.rule.json' with { type: 'json' }
import x94 from '../../rules/ethics/reporter-looked-after.rule.json' with { type: 'json' }
import x95 from '../../rules/ethics/shows-who-she-is.rule.json' with { type: 'json' }
import x96 from '../../rules/ethics/unlawful-verdict-called-so.rule.json' with { type: 'json' }
import x97 from '../../rules/ethics/words-twist-the-act.rule.json' with { type: 'json' }
import x98 from '../../rules/family/cruelty-as-a-ground.rule.json' with { type: 'json' }
import x99 from '../../rules/family/family-court.rule.json' with { type: 'json' }
import x100 from '../../rules/family/maintenance.rule.json' with { type: 'json' }
import x101 from '../../rules/forced-marriage/compelled-2011.rule.json' with { type: 'json' }
import x102 from '../../rules/forced-marriage/compelled.rule.json' with { type: 'json' }
import x103 from '../../rules/forced-marriage/deceived-about-marriage.rule.json' with { type: 'json' }
import x104 from '../../rules/forced-marriage/heavier-term.rule.json' with { type: 'json' }
import x105 from '../../rules/forced-marriage/planned.rule.json' with { type: 'json' }
import x106 from '../../rules/forums/action-not-left-lying.rule.json' with { type: 'json' }
import x107 from '../../rules/forums/action-owned-and-dated.rule.json' with { type: 'json' }
import x108 from '../../rules/forums/desk-officer-comes.rule.json' with { type: 'json' }
import x109 from '../../rules/forums/first-meeting.rule.json' with { type: 'json' }
import x110 from '../../rules/forums/meets-again.rule.json' with { type: 'json' }
import x111 from '../../rules/forums/one-persons-matter-goes-to-the-desk.rule.json' with { type: 'json' }
import x112 from '../../rules/forums/women-present-and-heard.rule.json' with { type: 'json' }
import x113 from '../../rules/ghag/open-claim.rule.json' with { type: 'json' }
import x114 from '../../rules/harassment/accused-on-the-committee.rule.json' with { type: 'json' }
import x115 from '../../rules/harassment/answer-within-seven-days.rule.json' with { type: 'json' }
import x116 from '../../rules/harassment/appeal-to-the-ombudsperson.rule.json' with { type: 'json' }
import x117 from '../../rules/harassment/changes-at-work.rule.json' with { type: 'json' }
import x118 from '../../rules/harassment/charges-within-three-days.rule.json' with { type: 'json' }
import x119 from '../../rules/harassment/code-put-up.rule.json' with { type: 'json' }
import x120 from '../../rules/harassment/committee-set-up.rule.json' with { type: 'json' }
import x121 from '../../rules/harassment/committee-with-a-woman.rule.json' with { type: 'json' }
import x122 from '../../rules/harassment/duties-of-the-employer.rule.json' with { type: 'json' }
import x123 from '../../rules/harassment/federal-decision-ninety-days.rule.json' with { type: 'json' }
import x124 from '../../rules/harassment/federal-employer.rule.json' with { type: 'json' }
import x125 from '../../rules/harassment/findings-within-thirty-days.rule.json' with { type: 'json' }
import x126 from '../../rules/harassment/informal-way-not-hers.rule.json' with { type: 'json' }
import x127 from '../../rules/harassment/inquiry-committee.rule.json' with { type: 'json' }
import x128 from '../../rules/harassment/no-employer-in-the-act.rule.json' with { type: 'json' }
import x129 from '../../rules/harassment/not-an-employee.rule.json' with { type: 'json' }
import x130 from '../../rules/harassment/ombudsperson-answer-five-days.rule.json' with { type: 'json' }
import x131 from '../../rules/harassment/ombudsperson-notice-three-days.rule.json' with { type: 'json' }
import x132 from '../../rules/harassment/ombudsperson.rule.json' with { type: 'json' }
import x133 from '../../rules/harassment/penalty-within-a-week.rule.json' with { type: 'json' }
import x134 from '../../rules/harassment/police-509.rule.json' with { type: 'json' }
import x135 from '../../rules/harassment/provincial-employer.rule.json' with { type: 'json' }
import x136 from '../../rules/harassment/three-ways-explained.rule.json' with { type: 'json' }
import x137 from '../../rules/helpers/acted-together-or-helped.rule.json' with { type: 'json' }
import x138 from '../../rules/helpers/ordered-or-helped-in-forced-marriage.rule.json' with { type: 'json' }
import x139 from '../../rules/helpers/ordered-or-helped-in-swara.rule.json' with { type: 'json' }
import x140 from '../../rules/honour/accused-among-those-who-forgive.rule.json' with { type: 'json' }
import x141 from '../../rules/honour/forgiven-2005-to-2016.rule.json' with { type: 'json' }
import x142 from '../../rules/honour/forgiven-after-2016.rule.json' with { type: 'json' }
import x143 from '../../rules/honour/hurt-or-attempt.rule.json' with { type: 'json' }
import x144 from '../../rules/honour/killed-by-a-parent.rule.json' with { type: 'json' }
import x145 from '../../rules/honour/killing.rule.json' with { type: 'json' }
import x146 from '../../rules/hurt/attempt-to-kill.rule.json' with { type: 'json' }
import x147 from '../../rules/hurt/body-graded.rule.json' with { type: 'json' }
import x148 from '../../rules/hurt/body-light.rule.json' with { type: 'json' }
import x149 from '../../rules/hurt/force-without-a-wound.rule.json' with { type: 'json' }
import x150 from '../../rules/hurt/head-graded.rule.json' with { type: 'json' }
import x151 from '../../rules/hurt/head-light.rule.json' with { type: 'json' }
import x152 from '../../rules/hurt/lasting-harm.rule.json' with { type: 'json' }
import x153 from '../../rules/hurt/other-grave.rule.json' with { type: 'json' }
import x154 from '../../rules/hurt/other-light.rule.json' with { type: 'json' }
import x155 from '../../rules/hurt/pregnancy-ended.rule.json' with { type: 'json' }
import x156 from '../../rules/identity/broadcast-shows-her.rule.json' with { type: 'json' }
import x157 from '../../rules/identity/jigsaw.rule.json' with { type: 'json' }
import x158 from '../../rules/identity/published-by-an-office.rule.json' with { type: 'json' }
import x159 from '../../rules/identity/special-court-offences.rule.json' with { type: 'json' }
import x160 from '../../rules/identity/story-names-survivor.rule.json' with { type: 'json' }
import x161 from '../../rules/identity/told-outside-the-case.rule.json' with { type: 'json' }
import x162 from '../../rules/identity/trial-reported.rule.json' with { type: 'json' }
import x163 from '../../rules/intake/asked-if-safe.rule.json' with { type: 'json' }
import x164 from '../../rules/intake/closed-on-withdrawal.rule.json' with { type: 'json' }
import x165 from '../../rules/intake/first-contact-in-a-day.rule.json' with { type: 'json' }
import x166 from '../../rules/intake/handler-is-involved.rule.json' with { type: 'json' }
import x167 from '../../rules/intake/heard-in-private.rule.json' with { type: 'json' }
import x168 from '../../rules/intake/interpreter-independent.rule.json' with { type: 'json' }
import x169 from '../../rules/intake/own-words-read-back.rule.json' with { type: 'json' }
import x170 from '../../rules/intake/papers-asked-for.rule.json' with { type: 'json' }
import x171 from '../../rules/intake/past-asked-about.rule.json' with { type: 'json' }
import x172 from '../../rules/intake/promise-check-is-set.rule.json' with { type: 'json' }
import x173 from '../../rules/intake/promise-checked-in-a-week.rule.json' with { type: 'json' }
import x174 from '../../rules/intake/promise-written-and-explained.rule.json' with { type: 'json' }
import x175 from '../../rules/intake/reached-without-a-safe-way.rule.json' with { type: 'json' }
import x176 from '../../rules/intake/received-by-a-woman.rule.json' with { type: 'json' }
import x177 from '../../rules/intake/receiver-trained.rule.json' with { type: 'json' }
import x178 from '../../rules/intake/sign-of-pressure.rule.json' with { type: 'json' }
import x179 from '../../rules/intake/slip-offered.rule.json' with { type: 'json' }
import x180 from '../../rules/intake/withdrawal-heard-alone.rule.json' with { type: 'json' }
import x181 from '../../rules/intake/withdrawal-heard-by-another-woman.rule.json' with { type: 'json' }
import x182 from '../../rules/investigation/before-a-magistrate-in-a-day.rule.json' with { type: 'json' }
import x183 from '../../rules/investigation/buried-without-post-mortem.rule.json' with { type: 'json' }
import x184 from '../../rules/investigation/death-looked-into.rule.json' with { type: 'json' }
import x185 from '../../rules/investigation/district-chief-told.rule.json' with { type: 'json' }
import x186 from '../../rules/investigation/heard-apart.rule.json' with { type: 'json' }
import x187 from '../../rules/investigation/late-step-explained.rule.json' with { type: 'json' }
import x188 from '../../rules/investigation/prosecutor-asked.rule.json' with { type: 'json' }
import x189 from '../../rules/investigation/report-within-seventeen-days.rule.json' with { type: 'json' }
import x190 from '../../rules/investigation/special-unit.rule.json' with { type: 'json' }
import x191 from '../../rules/investigation/statement-before-magistrate-offered.rule.json' with { type: 'json' }
import x192 from '../../rules/investigation/support-organisation-told.rule.json' with { type: 'json' }
import x193 from '../../rules/investigation/suspect-examined.rule.json' with { type: 'json' }
import x194 from '../../rules/investigation/told-of-a-lawyer-otherwise.rule.json' with { type: 'json' }
import x195 from '../../rules/investigation/told-of-a-lawyer.rule.json' with { type: 'json' }
import x196 from '../../rules/investigation/told-one-time.rule.json' with { type: 'json' }
import x197 from '../../rules/investigation/weekly-review.rule.json' with { type: 'json' }
import x198 from '../../rules/investigation/woman-investigator.rule.json' with { type: 'json' }
import x199 from '../../rules/mediation/council-beyond-its-law.rule.json' with { type: 'json' }
import x200 from '../../rules/mediation/declined-the-same-day.rule.json' with { type: 'json' }
import x201 from '../../rules/mediation/fee-taken.rule.json' with { type: 'json' }
import x202 from '../../rules/mediation/jirga-decided-a-crime.rule.json' with { type: 'json' }
import x203 from '../../rules/mediation/lawful-peace-only.rule.json' with { type: 'json' }
import x204 from '../../rules/mediation/made-public.rule.json' with { type: 'json' }
import x205 from '../../rules/mediation/member-stands-down.rule.json' with { type: 'json' }
import x206 from '../../rules/mediation/not-for-a-forum.rule.json' with { type: 'json' }
import x207 from '../../rules/mediation/not-willing.rule.json' with { type: 'json' }
import x208 from '../../rules/mediation/outcome-in-thirty-days.rule.json' with { type: 'json' }
import x209 from '../../rules/mediation/saliseen-outside-their-law.rule.json' with { type: 'json' }
import x210 from '../../rules/mediation/seen-alone-first.rule.json' with { type: 'json' }
import x211 from '../../rules/mediation/trained-mediator-on-panel.rule.json' with { type: 'json' }
import x212 from '../../rules/mediation/trained-woman-on-panel.rule.json' with { type: 'json' }
import x213 from '../../rules/mediation/violence-or-fear-found.rule.json' with { type: 'json' }
import x214 from '../../rules/medical/asked-before-each-step.rule.json' with { type: 'json' }
import x215 from '../../rules/medical/care-before-papers.rule.json' with { type: 'json' }
import x216 from '../../rules/medical/clothes-replaced.rule.json' with { type: 'json' }
import x217 from '../../rules/medical/crisis-cell-told.rule.json' with { type: 'json' }
import x218 from '../../rules/medical/custody-unbroken.rule.json' with { type: 'json' }
import x219 from '../../rules/medical/emergency-contraception-offered.rule.json' with { type: 'json' }
import x220 from '../../rules/medical/examination-offered-otherwise.rule.json' with { type: 'json' }
import x221 from '../../rules/medical/examination-offered.rule.json' with { type: 'json' }
import x222 from '../../rules/medical/examined-by-a-woman-otherwise.rule.json' with { type: 'json' }
import x223 from '../../rules/medical/examined-by-a-woman.rule.json' with { type: 'json' }
import x224 from '../../rules/medical/hiv-prevention-offered.rule.json' with { type: 'json' }
import x225 from '../../rules/medical/in-the-store-in-twelve-hours.rule.json' with { type: 'json' }
import x226 from '../../rules/medical/laboratory-report-in-thirty-days.rule.json' with { type: 'json' }
import x227 from '../../rules/medical/picture-of-an-injury.rule.json' with { type: 'json' }
import x228 from '../../rules/medical/refusal-held-against-her.rule.json' with { type: 'json' }
import x229 from '../../rules/medical/remark-on-her-past.rule.json' with { type: 'json' }
import x230 from '../../rules/medical/report-shown-outside.rule.json' with { type: 'json' }
import x231 from '../../rules/medical/sample-in-three-days.rule.json' with { type: 'json' }
import x232 from '../../rules/medical/sample-sent-in-a-day.rule.json' with { type: 'json' }
import x233 from '../../rules/medical/statement-before-care.rule.json' with { type: 'json' }
import x234 from '../../rules/medical/treatment-waited-for-papers.rule.json' with { type: 'json' }
import x235 from '../../rules/medical/two-finger-test-bad-practice.rule.json' with { type: 'json' }
import x236 from '../../rules/medical/two-finger-test.rule.json' with { type: 'json' }
import x237 from '../../rules/modesty/force-on-a-woman.rule.json' with { type: 'json' }
import x238 from '../../rules/modesty/stripped-before-others.rule.json' with { type: 'json' }
import x239 from '../../rules/online/agency-before-2025.rule.json' with { type: 'json' }
import x240 from '../../rules/online/agency-since-2025.rule.json' with { type: 'json' }
import x241 from '../../rules/online/sexual-pictures.rule.json' with { type: 'json' }
import x242 from '../../rules/online/stalking.rule.json' with { type: 'json' }
import x243 from '../../rules/online/untrue-statement.rule.json' with { type: 'json' }
import x244 from '../../rules/pathway/child-at-risk.rule.json' with { type: 'json' }
import x245 from '../../rules/pathway/disability-and-language.rule.json' with { type: 'json' }
import x246 from '../../rules/pathway/emergency-care.rule.json' with { type: 'json' }
import x247 from '../../rules/pathway/evidence-before-an-fir.rule.json' with { type: 'json' }
import x248 from '../../rules/pathway/family-court.rule.json' with { type: 'json' }
import x249 from '../../rules/pathway/fir-refused.rule.json' with { type: 'json' }
import x250 from '../../rules/pathway/girl-demanded-child-protection.rule.json' with { type: 'json' }
import x251 from '../../rules/pathway/girl-demanded-lawyer.rule.json' with { type: 'json' }
import x252 from '../../rules/pathway/girl-demanded-police.rule.json' with { type: 'json' }
import x253 from '../../rules/pathway/harassment-at-work-committee.rule.json' with { type: 'json' }
import x254 from '../../rules/pathway/harassment-at-work-ombudsperson.rule.json' with { type: 'json' }
import x255 from '../../rules/pathway/inheritance-lawyer.rule.json' with { type: 'json' }
import x256 from '../../rules/pathway/inheritance-ombudsperson.rule.json' with { type: 'json' }
import x257 from '../../rules/pathway/money-for-now.rule.json' with { type: 'json' }
import x258 from '../../rules/pathway/money-later.rule.json' with { type: 'json' }
import x259 from '../../rules/pathway/no-forum-where-there-is-violence.rule.json' with { type: 'json' }
import x260 from '../../rules/pathway/papers.rule.json' with { type: 'json' }
import x261 from '../../rules/pathway/protection-in-extreme-danger.rule.json' with { type: 'json' }
import x262 from '../../rules/pathway/protection-order.rule.json' with { type: 'json' }
import x263 from '../../rules/pathway/rape-first-three-days-care.rule.json' with { type: 'json' }
import x264 from '../../rules/pathway/rape-first-three-days-evidence.rule.json' with { type: 'json' }
import x265 from '../../rules/pathway/rape-first-three-days-seen.rule.json' with { type: 'json' }
import x266 from '../../rules/pathway/rape-later-care.rule.json' with { type: 'json' }
import x267 from '../../rules/pathway/rape-later-evidence.rule.json' with { type: 'json' }
import x268 from '../../rules/pathway/rape-later-talk.rule.json' with { type: 'json' }
import x269 from '../../rules/pathway/rape-up-to-five-days-care.rule.json' with { type: 'json' }
import x270 from '../../rules/pathway/rape-up-to-five-days-talk.rule.json' with { type: 'json' }
import x271 from '../../rules/pathway/rights-explained.rule.json' with { type: 'json' }
import x272 from '../../rules/pathway/safe-place-before-she-leaves.rule.json' with { type: 'json' }
import x273 from '../../rules/pathway/scars-livelihood.rule.json' with { type: 'json' }
import x274 from '../../rules/pathway/scars-talk.rule.json' with { type: 'json' }
import x275 from '../../rules/pathway/scars-treatment.rule.json' with { type: 'json' }
import x276 from '../../rules/pathway/shock-and-fear.rule.json' with { type: 'json' }
import x277 from '../../rules/pathway/thoughts-of-suicide-care.rule.json' with { type: 'json' }
import x278 from '../../rules/pathway/thoughts-of-suicide-talk.rule.json' with { type: 'json' }
import x279 from '../../rules/pathway/threats-after-a-complaint.rule.json' with { type: 'json' }
import x280 from '../../rules/police/complaint-to-a-magistrate.rule.json' with { type: 'json' }
import x281 from '../../rules/police/diary-entry-for-swara.rule.json' with { type: 'json' }
import x282 from '../../rules/police/diary-entry-non-cognizable.rule.json' with { type: 'json' }
import x283 from '../../rules/police/diary-entry.rule.json' with { type: 'json' }
import x284 from '../../rules/police/diary-shows-both-hours.rule.json' with { type: 'json' }
import x285 from '../../rules/police/fir-against-her-wish.rule.json' with { type: 'json' }
import x286 from '../../rules/police/fir-copy-given.rule.json' with { type: 'json' }
import x287 from '../../rules/police/fir-registered-for-ghag.rule.json' with { type: 'json' }
import x288 from '../../rules/police/fir-registered-for-swara-2005.rule.json' with { type: 'json' }
import x289 from '../../rules/police/fir-registered.rule.json' with { type: 'json' }
import x290 from '../../rules/police/investigation-not-done-with-care.rule.json' with { type: 'json' }
import x291 from '../../rules/police/listed-offence-not-investigated.rule.json' with { type: 'json' }
import x292 from '../../rules/police/magistrate-explained-for-swara.rule.json' with { type: 'json' }
import x293 from '../../rules/police/magistrate-explained.rule.json' with { type: 'json' }
import x294 from '../../rules/police/passed-on-by-police.rule.json' with { type: 'json' }
import x295 from '../../rules/police/reason-that-is-none-for-ghag.rule.json' with { type: 'json' }
import x296 from '../../rules/police/reason-that-is-none-for-swara-2005.rule.json' with { type: 'json' }
import x297 from '../../rules/police/reason-that-is-none.rule.json' with { type: 'json' }
import x298 from '../../rules/police/refusal-reason-recorded.rule.json' with { type: 'json' }
import x299 from '../../rules/police/remedies-told-after-refusal.rule.json' with { type: 'json' }
import x300 from '../../rules/police/safety-after-fir-against-her-wish.rule.json' with { type: 'json' }
import x301 from '../../rules/police/sent-to-another-station.rule.json' with { type: 'json' }
import x302 from '../../rules/police/statement-female-present.rule.json' with { type: 'json' }
import x303 from '../../rules/police/statement-in-company.rule.json' with { type: 'json' }
import x304 from '../../rules/police/taken-to-the-clerk.rule.json' with { type: 'json' }
import x305 from '../../rules/policy/draft-shown-as-law.rule.json' with { type: 'json' }
import x306 from '../../rules/policy/in-use-without-signs.rule.json' with { type: 'json' }
import x307 from '../../rules/policy/notified-but-not-in-use.rule.json' with { type: 'json' }
import x308 from '../../rules/policy/stage-said-in-awareness.rule.json' with { type: 'json' }
import x309 from '../../rules/policy/stage-shown.rule.json' with { type: 'json' }
import x310 from '../../rules/property/cheated-of-inheritance.rule.json' with { type: 'json' }
import x311 from '../../rules/property/ombudsperson.rule.json' with { type: 'json' }
import x312 from '../../rules/property/ownership-violated.rule.json' with { type: 'json' }
import x313 from '../../rules/property/suit-is-open.rule.json' with { type: 'json' }
import x314 from '../../rules/publishing/cases-by-desk.rule.json' with { type: 'json' }
import x315 from '../../rules/publishing/few-survivors.rule.json' with { type: 'json' }
import x316 from '../../rules/publishing/figure-with-its-frame.rule.json' with { type: 'json' }
import x317 from '../../rules/publishing/gap-kept.rule.json' with { type: 'json' }
import x318 from '../../rules/publishing/like-with-like.rule.json' with { type: 'json' }
import x319 from '../../rules/publishing/made-up-data.rule.json' with { type: 'json' }
import x320 from '../../rules/publishing/measures-added-up.rule.json' with { type: 'json' }
import x321 from '../../rules/publishing/more-reports-not-more-violence.rule.json' with { type: 'json' }
import x322 from '../../rules/publishing/only-with-consent.rule.json' with { type: 'json' }
import x323 from '../../rules/publishing/part-added-to-its-whole.rule.json' with { type: 'json' }
import x324 from '../../rules/publishing/place-too-small.rule.json' with { type: 'json' }
import x325 from '../../rules/publishing/share-with-its-number.rule.json' with { type: 'json' }
import x326 from '../../rules/publishing/time-too-short.rule.json' with { type: 'json' }
import x327 from '../../rules/quran-marriage/ceremony-or-oath.rule.json' with { type: 'json' }
import x328 from '../../rules/rape/by-a-public-servant.rule.json' with { type: 'json' }
import x329 from '../../rules/rape/by-several-together.rule.json' with { type: 'json' }
import x330 from '../../rules/rape/child-or-disability.rule.json' with { type: 'json' }
import x331 from '../../rules/rape/definition-of-2006.rule.json' with { type: 'json' }
import x332 from '../../rules/rape/definition-of-2021.rule.json' with { type: 'json' }
import x333 from '../../rules/rape/no-charge-turned-on-her.rule.json' with { type: 'json' }
import x334 from '../../rules/rape/untrue-charge-against-her.rule.json' with { type: 'json' }
import x335 from '../../rules/rape/with-grave-harm.rule.json' with { type: 'json' }
import x336 from '../../rules/recruitment/absent-is-not-failed.rule.json' with { type: 'json' }
import x337 from '../../rules/recruitment/gap-between-women-and-men.rule.json' with { type: 'json' }
import x338 from '../../rules/recruitment/posts-for-women-empty.rule.json' with { type: 'json' }
import x339 from '../../rules/recruitment/table-only-narrows.rule.json' with { type: 'json' }
import x340 from '../../rules/recruitment/women-lost-at-papers.rule.json' with { type: 'json' }
import x341 from '../../rules/recruitment/women-lost-at-tests-and-interview.rule.json' with { type: 'json' }
import x342 from '../../rules/recruitment/women-lost-at-tests-of-the-body.rule.json' with { type: 'json' }
import x343 from '../../rules/recruitment/women-lost-in-the-last-steps.rule.json' with { type: 'json' }
import x344 from '../../rules/referral/another-offered-in-24-hours.rule.json' with { type: 'json' }
import x345 from '../../rules/referral/another-offered-in-72-hours.rule.json' with { type: 'json' }
import x346 from '../../rules/referral/another-offered-in-seven-days.rule.json' with { type: 'json' }
import x347 from '../../rules/referral/another-offered-in-two-hours.rule.json' with { type: 'json' }
import x348 from '../../rules/referral/answered-in-time.rule.json' with { type: 'json' }
import x349 from '../../rules/referral/consent-before-sharing.rule.json' with { type: 'json' }
import x350 from '../../rules/referral/entry-grows-old.rule.json' with { type: 'json' }
import x351 from '../../rules/referral/entry-not-checked.rule.json' with { type: 'json' }
import x352 from '../../rules/referral/her-no-is-respected.rule.json' with { type: 'json' }
import x353 from '../../rules/referral/more-shared-than-agreed.rule.json' with { type: 'json' }
import x354 from '../../rules/referral/offered-within-a-day.rule.json' with { type: 'json' }
import x355 from '../../rules/referral/she-says-it-began.rule.json' with { type: 'json' }
import x356 from '../../rules/referral/shelter-asked-before-she-travels.rule.json' with { type: 'json' }
import x357 from '../../rules/referral/urgent-answered-in-time.rule.json' with { type: 'json' }
import x358 from '../../rules/safety/asked-again-alone.rule.json' with { type: 'json' }
import x359 from '../../rules/safety/assessed-within-two-hours.rule.json' with { type: 'json' }
import x360 from '../../rules/safety/extreme-looked-at-next-day.rule.json' with { type: 'json' }
import x361 from '../../rules/safety/extreme-supervisor-told.rule.json' with { type: 'json' }
import x362 from '../../rules/safety/girl-named-is-assessed.rule.json' with { type: 'json' }
import x363 from '../../rules/safety/high-looked-at-in-three-days.rule.json' with { type: 'json' }
import x364 from '../../rules/safety/level-from-answers-before-others.rule.json' with { type: 'json' }
import x365 from '../../rules/safety/looked-at-after-release.rule.json' with { type: 'json' }
import x366 from '../../rules/safety/neck-told-at-the-desk.rule.json' with { type: 'json' }
import x367 from '../../rules/safety/not-closed-in-high-danger.rule.json' with { type: 'json' }
import x368 from '../../rules/safety/not-let-go-into-danger.rule.json' with { type: 'json' }
import x369 from '../../rules/safety/plan-in-a-day.rule.json' with { type: 'json' }
import x370 from '../../rules/safety/pressure-on-the-neck.rule.json' with { type: 'json' }
import x371 from '../../rules/safety/reached-in-her-safe-way.rule.json' with { type: 'json' }
import x372 from '../../rules/safety/recent-at-closing.rule.json' with { type: 'json' }
import x373 from '../../rules/safety/referral-with-company.rule.json' with { type: 'json' }
import x374 from '../../rules/safety/told-before-release.rule.json' with { type: 'json' }
import x375 from '../../rules/settlement/affected-girl-in-the-record.rule.json' with { type: 'json' }
import x376 from '../../rules/settlement/each-affected-woman-in-the-record.rule.json' with { type: 'json' }
import x377 from '../../rules/settlement/each-woman-heard.rule.json' with { type: 'json' }
import x378 from '../../rules/settlement/killing-needs-court.rule.json' with { type: 'json' }
import x379 from '../../rules/settlement/money-not-paid-to-her.rule.json' with { type: 'json' }
import x380 from '../../rules/settlement/non-compoundable-offence-settled.rule.json' with { type: 'json' }
import x381 from '../../rules/settlement/not-her-free-answer.rule.json' with { type: 'json' }
import x382 from '../../rules/settlement/prohibited-term-proposed.rule.json' with { type: 'json' }
import x383 from '../../rules/settlement/prohibited-term.rule.json' with { type: 'json' }
import x384 from '../../rules/settlement/share-valued-first.rule.json' with { type: 'json' }
import x385 from '../../rules/settlement/someone-else-spoke-for-her.rule.json' with { type: 'json' }
import x386 from '../../rules/settlement/spoken-to-after-30-days.rule.json' with { type: 'json' }
import x387 from '../../rules/settlement/terms-explained-to-her.rule.json' with { type: 'json' }
import x388 from '../../rules/settlement/time-to-think.rule.json' with { type: 'json' }
import x389 from '../../rules/support/company-offered.rule.json' with { type: 'json' }
import x390 from '../../rules/support/contact-every-month.rule.json' with { type: 'json' }
import x391 from '../../rules/support/contact-every-two-weeks.rule.json' with { type: 'json' }
import x392 from '../../rules/support/first-talk-in-a-day.rule.json' with { type: 'json' }
import x393 from '../../rules/support/first-talk-private-and-clear.rule.json' with { type: 'json' }
import x394 from '../../rules/support/somebody-stands-in.rule.json' with { type: 'json' }
import x395 from '../../rules/support/staff-offered-a-talk.rule.json' with { type: 'json' }
import x396 from '../../rules/support/supporter-named.rule.json' with { type: 'json' }
import x397 from '../../rules/support/told-of-each-step.rule.json' with { type: 'json' }
import x398 from '../../rules/support/too-many-open-matters.rule.json' with { type: 'json' }
import x399 from '../../rules/swara/checked-after-90-days.rule.json' with { type: 'json' }
import x400 from '../../rules/swara/girl-safety-assessed.rule.json' with { type: 'json' }
import x401 from '../../rules/swara/marriage-ends-dispute.rule.json' with { type: 'json' }
import x402 from '../../rules/swara/marriage-planned-to-end-dispute.rule.json' with { type: 'json' }
import x403 from '../../rules/swara/no-female-as-badal-i-sulh.rule.json' with { type: 'json' }
import x404 from '../../rules/swara/woman-demanded.rule.json' with { type: 'json' }
import x405 from '../../rules/swara/woman-given-as-badal-i-sulh-2005.rule.json' with { type: 'json' }
import x406 from '../../rules/swara/woman-given-in-settlement.rule.json' with { type: 'json' }
import x407 from '../../rules/threats/grave.rule.json' with { type: 'json' }
import x408 from '../../rules/threats/other.rule.json' with { type: 'json' }
import x409 from '../../rules/trafficking/moved-or-kept.rule.json' with { type: 'json' }
import x410 from '../../rules/trafficking/sold-or-bought.rule.json' with { type: 'json' }
import x411 from '../../rules/training/counted-with-too-few-hours.rule.json' with { type: 'json' }
import x412 from '../../rules/training/gain-from-pairs.rule.json' with { type: 'json' }
import x413 from '../../rules/trial/closed-to-the-public.rule.json' with { type: 'json' }
import x414 from '../../rules/trial/four-months-in-a-special-court.rule.json' with { type: 'json' }
import x415 from '../../rules/trial/screen-or-video-offered.rule.json' with { type: 'json' }
import x416 from '../../rules/trial/three-months.rule.json' with { type: 'json' }

export const rules: readonly unknown[] = [
  x1,
  x2,
  x3,
  x4,
  x5,
  x6,
  x7,
  x8,
  x9,
  x10,
  x11,
  x12,
  x13,
  x14,
  x15,
  x16,
  x17,
  x18,
  x19,
  x20,
  x21,
  x22,
  x23,
  x24,
  x25,
  x26,
  x27,
  x28,
  x29,
  x30,
  x31,
  x32,
  x33,
  x34,
  x35,
  x36,
  x37,
  x38,
  x39,
  x40,
  x41,
  x42,
  x43,
  x44,
  x45,
  x46,
  x47,
  x48,
  x49,
  x50,
  x51,
  x52,
  x53,
  x54,
  x55,
  x56,
  x57,
  x58,
  x59,
  x60,
  x61,
  x62,
  x63,
  x64,
  x65,
  x66,
  x67,
  x68,
  x69,
  x70,
  x71,
  x72,
  x73,
  x74,
  x75,
  x76,
  x77,
  x78,
  x79,
  x80,
  x81,
  x82,
  x83,
  x84,
  x85,
  x86,
  x87,
  x88,
  x89,
  x90,
  x91,
  x92,
  x93,
  x94,
  x95,
  x96,
  x97,
  x98,
  x99,
  x100,
  x101,
  x102,
  x103,
  x104,
  x105,
  x106,
  x107,
  x108,
  x109,
  x110,
  x111,
  x112,
  x113,
  x114,
  x115,
  x116,
  x117,
  x118,
  x119,
  x120,
  x121,
  x122,
  x123,
  x124,
  x125,
  x126,
  x127,
  x128,
  x129,
  x130,
  x131,
  x132,
  x133,
  x134,
  x135,
  x136,
  x137,
  x138,
  x139,
  x140,
  x141,
  x142,
  x143,
  x144,
  x145,
  x146,
  x147,
  x148,
  x149,
  x150,
  x151,
  x152,
  x153,
  x154,
  x155,
  x156,
  x157,
  x158,
  x159,
  x160,
  x161,
  x162,
  x163,
  x164,
  x165,
  x166,
  x167,
  x168,
  x169,
  x170,
  x171,
  x172,
  x173,
  x174,
  x175,
  x176,
  x177,
  x178,
  x179,
  x180,
  x181,
  x182,
  x183,
  x184,
  x185,
  x186,
  x187,
  x188,
  x189,
  x190,
  x191,
  x192,
  x193,
  x194,
  x195,
  x196,
  x197,
  x198,
  x199,
  x200,
  x201,
  x202,
  x203,
  x204,
  x205,
  x206,
  x207,
  x208,
  x209,
  x210,
  x211,
  x212,
  x213,
  x214,
  x215,
  x216,
  x217,
  x218,
  x219,
  x220,
  x221,
  x222,
  x223,
  x224,
  x225,
  x226,
  x227,
  x228,
  x229,
  x230,
  x231,
  x232,
  x233,
  x234,
  x235,
  x236,
  x237,
  x238,
  x239,
  x240,
  x241,
  x242,
  x243,
  x244,
  x245,
  x246,
  x247,
  x248,
  x249,
  x250,
  x251,
  x252,
  x253,
  x254,
  x255,
  x256,
  x257,
  x258,
  x259,
  x260,
  x261,
  x262,
  x263,
  x264,
  x265,
  x266,
  x267,
  x268,
  x269,
  x270,
  x271,
  x272,
  x273,
  x274,
  x275,
  x276,
  x277,
  x278,
  x279,
  x280,
  x281,
  x282,
  x283,
  x284,
  x285,
  x286,
  x287,
  x288,
  x289,
  x290,
  x291,
  x292,
  x293,
  x294,
  x295,
  x296,
  x297,
  x298,
  x299,
  x300,
  x301,
  x302,
  x303,
  x304,
  x305,
  x306,
  x307,
  x308,
  x309,
  x310,
  x311,
  x312,
  x313,
  x314,
  x315,
  x316,
  x317,
  x318,
  x319,
  x320,
  x321,
  x322,
  x323,
  x324,
  x325,
  x326,
  x327,
  x328,
  x329,
  x330,
  x331,
  x332,
  x333,
  x334,
  x335,
  x336,
  x337,
  x338,
  x339,
  x340,
  x341,
  x342,
  x343,
  x344,
  x345,
  x346,
  x347,
  x348,
  x349,
  x350,
  x351,
  x352,
  x353,
  x354,
  x355,
  x356,
  x357,
  x358,
  x359,
  x360,
  x361,
  x362,
  x363,
  x364,
  x365,
  x366,
  x367,
  x368,
  x369,
  x370,
  x371,
  x372,
  x373,
  x374,
  x375,
  x376,
  x377,
  x378,
  x379,
  x380,
  x381,
  x382,
  x383,
  x384,
  x385,
  x386,
  x387,
  x388,
  x389,
  x390,
  x391,
  x392,
  x393,
  x394,
  x395,
  x396,
  x397,
  x398,
  x399,
  x400,
  x401,
  x402,
  x403,
  x404,
  x405,
  x406,
  x407,
  x408,
  x409,
  x410,
  x411,
  x412,
  x413,
  x414,
  x415,
  x416,
]
