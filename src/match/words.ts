import { fold } from "./fold.ts";

/**
 * What people call a subject, in the languages that schools of the United States and their neighbours write rooms in. The first
 * word of a line is the name under which all of it meets. What is missing here still meets by its letters.
 */
const subjectLines = `
math mathematics maths mathe mathematik matematicas matematica mathematiques matematika математика 数学 算数 수학 الرياضيات toan mat 📐 ➗
algebra alg algebra1 альгебра
geometry geom geometria geometrie геометрия
precalculus precalc pre-calculus pre-calc
calculus calc
statistics stats stat estadistica statistique
trigonometry trig
english eng ela language-arts english-language-arts lang-arts ingles anglais englisch английский 英语 英語 영어 语文 国語 국어 الإنجليزية lengua
reading lectura lecture lesen rdg 📖
writing escritura
literature lit literatura litterature
spelling phonics
biology bio biol biologia biologie биология 生物 생물 🧬
chemistry chem quimica chimie chemie химия 化学 화학 ⚗ 🧪
physics phys fisica physique physik физика 物理 물리 ⚛
science sci ciencias ciencia sciences naturwissenschaft наука 科学 理科 과학 العلوم 🔬
environmental env apes enviro
earth-science earth-sci geology
anatomy anat physiology
astronomy
history hist historia histoire geschichte история 历史 歴史 역사 التاريخ
us-history apush us-hist united-states-history american-history ush
world-history world-hist wh historia-universal apwh
government govt gov civics civica gobierno
economics econ economia
geography geog geografia geographie erdkunde география 地理 🌍 🌎
social-studies soc social-science estudios-sociales etudes-sociales sozialkunde ss sost 社会 사회 🗺
psychology psych psicologia
sociology sociologia
philosophy filosofia
spanish span espanol spanisch espagnol 西班牙语
french francais franzosisch frances
german deutsch allemand aleman
chinese mandarin 中文 汉语
japanese 日本語
latin latein
arabic arabe العربية
russian русский
asl sign-language
foreign-language world-language fl lengua-extranjera langues-vivantes fremdsprachen world-lang
art arts arte arts-plastiques kunst visual-arts рисование 美术 図工 美術 미술 الفنون 🎨 🖌
music musica musique musik музыка 音乐 音楽 음악 الموسيقى 🎵 🎶 🎼
band wind-ensemble 🎺 🎷 🥁
orchestra strings orch 🎻
choir chorus chorale coro
theater theatre theatre-arts theater-arts performing-arts drama teatro 🎭
dance danza
physical-education pe phys-ed physed gym educacion-fisica ed-fisica edfisica eps sport sports turnen физкультура 体育 체육 p-e
health hlth hlt salud sante
computer-science cs comp-sci compsci computers coding computer-sci informatica informatique informatik technology tech информатика 信息 💻 🖥
engineering engr stem steam robotics-class
library media-center biblioteca mediatheque bibliothek
business marketing
accounting acct
cooking culinary foods
woodshop shop woodworking
journalism newspaper
yearbook
photography photo 📷
speech debate forensics-speech
study-hall studyhall
esl ell eld esol ml
special-education sped resource ese life-skills
speech-therapy
counseling guidance
agriculture ag
psat sat-prep
avid
seminar
`;

/** Words that tell sections of one subject apart. */
const modifierLines = `
ap advanced-placement
honors hon honours hnrs
ib
prep college-prep cp
accelerated accel adv advanced
bilingual bilingue dual-language dual immersion dli 双语
inclusion ict
lab
intro introduction foundations basic
gifted gate tag
`;

const homeroomLines = `
homeroom hr home-room homeroom-class advisory adv advisor advisee hmrm aula-base klassenleitung salon-hogar 班主任 base-group
`;

/** Rooms that no class stands behind. */
const clubLines = `
club clubs team squad pta pto parents-association boosters booster committee council staff faculty office teachers-lounge soccer
football basketball volleyball baseball softball tennis track wrestling cheer cheerleading swim chess robotics scouts
tutoring buddies buddy volunteers volunteer field-trip fieldtrip after-school afterschool aftercare daycare summer test testing sandbox demo
sample practice-class trip fundraiser carnival gsa fbla deca key-club national-honor-society nhs student-council asb prom seniors verein
equipo klub kreis ag-chor comite theatre-club alumni carpool bus cafeteria nurse crossing playground garden lego mathletes
announcements newsletter info parents eltern padres families-of everyone all-school schoolwide whole-school pbis
training pd-day onboarding template dummy copy delete 俱乐部 社团 클럽 clube кружок секция نادي
`;

const fillerWords = `
a an and the of for with in at to on by our my your we is de la le les des du el los las y et und der die das il e i o do da von zu im
class classes classroom clase clases classe klasse kurs course curso cours group gruppe grupo groupe families family crew friends kids
welcome room's teacher teachers students student learners scholars school year sy new section sec teacherin
`;

const phrases = (lines: string): readonly (readonly [string, readonly string[]])[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const spellings = line.split(" ").map((spelling) => fold(spelling).replaceAll("-", " "));
      return [(spellings[0] ?? "").replaceAll(" ", ""), spellings] as const;
    });

type WordKind = "club" | "homeroom" | "modifier" | "subject";

export interface KnownWord {
  readonly kind: WordKind;
  /** The one name of everything that means the same. */
  readonly concept: string;
}

/** Spellings, folded, of one or more words with a space between them. */
export const knownWords: ReadonlyMap<string, KnownWord> = new Map<string, KnownWord>([
  ...phrases(clubLines).flatMap(([, spellings]) =>
    spellings.map((spelling) => [spelling, { kind: "club", concept: "club" }] as const),
  ),
  ...phrases(homeroomLines).flatMap(([concept, spellings]) =>
    spellings.map((spelling) => [spelling, { kind: "homeroom", concept }] as const),
  ),
  ...phrases(subjectLines).flatMap(([concept, spellings]) =>
    spellings.map((spelling) => [spelling, { kind: "subject", concept }] as const),
  ),
  ...phrases(modifierLines).flatMap(([concept, spellings]) =>
    spellings.map((spelling) => [spelling, { kind: "modifier", concept }] as const),
  ),
]);

/** Spellings of scripts that put no space between words. */
export const unspacedWords: readonly string[] = [...knownWords.keys()]
  .filter((spelling) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{So}]/u.test(spelling))
  .sort((left, right) => right.length - left.length);

export const fillers: ReadonlySet<string> = new Set(fillerWords.trim().split(/\s+/));

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

/** What stands before a teacher's name, or after it. */
export const honorifics = wordSet(
  "mr mrs ms miss mx mister dr prof professor profe profesor profesora coach sr sra srta senor senora senorita maestra maestro mme mlle madame monsieur mlle herr frau fr fraulein signor signora sig tio tia don dona sensei co thay г-жа господин учитель учительница 老师 先生 선생님 선생 الأستاذ الأستاذة أستاذ أستاذة المعلمة المعلم معلمة معلم pan pani kyrios kyria",
);

export const gradeWords = wordSet(
  "grade grades gr grd grado grados gdo grader graders klasse stufe jahrgang schuljahr ano annee niveau curso класс кл grade年级 年级 学年 학년 الصف صف lop form year std level",
);
export const periodWords = wordSet(
  "period per pd prd periods periodo hour block blk bloque bloc stunde std mod hora heure periode урок 节 교시 الحصة slot",
);
export const roomWords = wordSet(
  "room rm rms salle salon raum aula sala zimmer zi кабинет каб 教室 교실 غرفة portable port phong rum",
);
export const sectionWords = wordSet("section sec sect sct seccion 班 组 組 반");

/** First names and what people are called. */
const nicknameLines = `
william bill billy will willie liam|robert bob bobby rob robbie|richard rick rich dick richie|james jim jimmy jamie|john jack johnny jon
jonathan jon jonny|michael mike mikey mick|joseph joe joey jose|thomas tom tommy|charles charlie chuck|christopher chris topher|daniel dan danny
matthew matt|anthony tony|steven steve stephen|edward ed eddie ted ned|kenneth ken kenny|ronald ron ronnie|timothy tim timmy|jeffrey jeff geoff
gregory greg|benjamin ben benny|samuel sam sammy|alexander alex xander sasha al|nicholas nick nico|patrick pat paddy|andrew andy drew|joshua josh
david dave davey|peter pete|raymond ray|gerald gerry jerry|lawrence larry|frederick fred freddie|albert al bert|francisco paco pancho frank cisco
elizabeth liz beth betsy lizzie eliza betty libby|katherine kate katie kathy kat kathryn catherine cathy cate|margaret maggie meg peggy marge greta
jennifer jen jenny jenn|jessica jess jessie|rebecca becky becca|susan sue susie suzie|deborah deb debbie|patricia pat patty trish tricia|barbara barb
kimberly kim|christina chris tina christine chrissy christy|victoria vicky tori vicki|samantha sam|stephanie steph|alexandra alex sandra lexi sasha
abigail abby gail|amanda mandy|cynthia cindy|dorothy dot dottie|pamela pam|theresa terry tess teresa|veronica ronnie vero|jacqueline jackie
josephine jo josie|maria mari mary|guadalupe lupe lupita|jose pepe|manuel manny manolo|ignacio nacho|eduardo lalo eddie|alejandro alex ale|gabriela gabi gaby
isabella bella izzy isabel|natalie nat|olivia liv|madeline maddie madeleine|angela angie|valerie val|nathaniel nate nathan|zachary zach zack
leonard leo len lenny|philip phil phillip|vincent vince vinny|walter walt|harold hal harry|douglas doug|donald don donny|judith judy|sandra sandy
`;

/** For every first name, the names of the same people. */
export const nicknames: ReadonlyMap<string, readonly string[]> = (() => {
  const byName = new Map<string, string[]>();
  for (const names of nicknameLines
    .trim()
    .split(/[|\n]/)
    .map((line) => line.split(" ")))
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), ...names]);
  return byName;
})();
