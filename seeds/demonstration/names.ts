// Made-up names: combinations from tables, so no person is meant.
import type { Random } from '../random.ts';

export interface PersonName {
  name: string;
  /** Latin spelling where `name` is Chinese. */
  nameEn: string | null;
  /** Lower-case letters and hyphens, for ids and addresses. */
  slug: string;
}

const SURNAMES =
  '赵 Zhao 钱 Qian 孙 Sun 李 Li 周 Zhou 吴 Wu 郑 Zheng 冯 Feng 陈 Chen 褚 Chu 卫 Wei 蒋 Jiang 沈 Shen 韩 Han 杨 Yang 朱 Zhu 秦 Qin 许 Xu 何 He 吕 Lyu 施 Shi 张 Zhang 孔 Kong 曹 Cao 严 Yan 华 Hua 金 Jin 魏 Wei 陶 Tao 姜 Jiang 戚 Qi 谢 Xie 邹 Zou 喻 Yu 柏 Bai 窦 Dou 章 Zhang 苏 Su 潘 Pan 葛 Ge 范 Fan 彭 Peng 鲁 Lu 韦 Wei 马 Ma 苗 Miao 方 Fang 俞 Yu 任 Ren 袁 Yuan 柳 Liu'.split(
    ' ',
  );
const GIVEN_NAMES =
  '知远 Zhiyuan 若溪 Ruoxi 明轩 Mingxuan 清妍 Qingyan 承宇 Chengyu 静姝 Jingshu 嘉木 Jiamu 思齐 Siqi 景行 Jingxing 书瑶 Shuyao 立诚 Licheng 采薇 Caiwei 博衍 Boyan 映雪 Yingxue 怀瑾 Huaijin 婉宁 Wanning 云帆 Yunfan 素心 Suxin 子衿 Zijin 望舒 Wangshu 德昭 Dezhao 令仪 Lingyi 修远 Xiuyuan 佩兰 Peilan 鸿渐 Hongjian 灵均 Lingjun 世安 Shian 秋白 Qiubai 致宁 Zhining 晓岚 Xiaolan 振声 Zhensheng 月华 Yuehua 克勤 Keqin 文澜 Wenlan 逸舟 Yizhou 春晖 Chunhui 时敏 Shimin 采苓 Cailing 守拙 Shouzhuo 蕴之 Yunzhi 启明 Qiming 南星 Nanxing 允恭 Yungong 青梧 Qingwu 仲平 Zhongping 雨棠 Yutang'.split(
    ' ',
  );

/** Given names, then family names, per country. */
const LATIN: Record<string, [given: string, family: string]> = {
  NO: [
    'Sigrun Torleif Ingvild Halvard Solveig Eirik Ragnhild Birger',
    'Aasbrekk Lindvoll Myrstad Gronnevik Fosslund Tveitdal Skarbo Nesheimen',
  ],
  DE: [
    'Annika Ruediger Wiebke Lothar Friederike Jochen Mareike Eckhard',
    'Brandhofer Wiesenthaler Kaltwasser Lindacker Moorkamp Steinbrink Vogtland Ahlersmann',
  ],
  PL: [
    'Agnieszka Bogdan Malwina Wojciech Urszula Grzegorz Kinga Zbigniew',
    'Brzozowiak Kalinczyk Nadrzeczny Olszanek Wierzbicz Grabinek Sosnowik Lipczan',
  ],
  IN: [
    'Ananya Raghav Meenal Devendra Kavita Sanjeev Ishani Harish',
    'Vadhavan Kulshekar Brindaran Tamhane Oberath Nandlal Suryavan Mathurkar',
  ],
  CN: ['Haoran Yifei Jianing Ruolin Zhenyu Wenjun Siyuan Lingxi', 'Xiang Gao Tan Luo Dai Shao Meng Cheng'],
  US: [
    'Carla Desmond Leigh Warren Tamsin Curtis Noelle Grady',
    'Hallbrook Pennyfield Wescombe Ardsley Corliss Draymond Underhay Kettering',
  ],
  MX: [
    'Ximena Rodolfo Citlali Ernesto Maribel Gonzalo Paloma Efrain',
    'Arriozola Cantueso Del-Pinar Montecillo Zarzalejo Villaverda Quintanar Robledillo',
  ],
  BR: [
    'Thais Caetano Luciana Otavio Marisa Everton Janaina Raul',
    'Alvarenga Bragantim Cardosal Figueiral Monteval Pereirinha Sobralho Teixedo',
  ],
  GB: [
    'Imogen Rupert Bronwen Alistair Philippa Gareth Rosalind Callum',
    'Ashdown Briarley Cathcombe Fernsby Holloway-Pike Loxton Thornbury Winslade',
  ],
  FR: [
    'Solene Thibault Mireille Gaspard Clothilde Antonin Odile Bastien',
    'Archambel Boisvert Charlevaux Dumontel Fontenoy Lavergnac Montreval Roquefeuil',
  ],
  ES: [
    'Itziar Gonzalo Nuria Joaquin Begona Rafael Ainhoa Santiago',
    'Alcorisa Barrantes Cuellaron Elizondo Manzanedo Olmedilla Pradales Urdaneta',
  ],
  IT: [
    'Ginevra Tiziano Ornella Fabrizio Benedetta Sandro Loredana Amedeo',
    'Albarosso Bellinghieri Castelvero Montefosco Pietralba Roccaforte Santarelli Valdinoci',
  ],
  AE: [
    'Mariam Khalfan Noura Saif Latifa Rashid Amna Tariq',
    'Al-Bahri Al-Dhafiri Al-Nakhli Al-Rimal Al-Sahili Al-Wadi Al-Zafir Al-Mirfa',
  ],
  JP: [
    'Asuka Kenshiro Mizuho Takumi Sayaka Noboru Chinatsu Hideto',
    'Aokusa Fukamizu Hoshikawa Isonaga Kitamori Minamura Shiranami Tatsuoka',
  ],
  AU: [
    'Bridie Lachlan Merryn Darcy Keira Angus Talia Heath',
    'Coolabah Dunmarra Fairwater Jarrold Mallerby Penrose-Hill Stockyard Warrigal',
  ],
  SE: [
    'Ebba Torsten Linnea Gunnar Malin Staffan Tyra Yngve',
    'Bjorkvall Dalhammar Ekstrand-Lo Forsvik Granlid Hagstrom-Vik Lundeby Sjoholt',
  ],
  NL: [
    'Marloes Wouter Femke Siebe Hanneke Jurriaan Anouk Gijs',
    'Van-Aalburg De-Boskamp Kuiperslag Ten-Hoorn Van-Lisse Molendijk Oosterveen Rietbroek',
  ],
  SG: ['Hui-Min Wei-Jie Pei-Shan Kok-Leong Xin-Yi Boon-Teck Li-Ting Jun-Hao', 'Teo Goh Seah Quek Loh Neo Ang Chia'],
};

/** Gives every person of one group a name nobody else there has; `taken` are the slugs used by hand. */
export function namer(random: Random, taken: Iterable<string>): (country: string, chinese: boolean) => PersonName {
  const used = new Set(taken);
  const draw = (country: string, chinese: boolean): PersonName => {
    if (chinese) {
      const surname = random.integer(0, SURNAMES.length / 2 - 1) * 2;
      const given = random.integer(0, GIVEN_NAMES.length / 2 - 1) * 2;
      const nameEn = `${SURNAMES[surname + 1]} ${GIVEN_NAMES[given + 1]}`;
      return { name: `${SURNAMES[surname]}${GIVEN_NAMES[given]}`, nameEn, slug: slug(nameEn) };
    }
    const [given, family] = LATIN[country] ?? ['', ''];
    const name = `${random.pick(given.split(' '))} ${random.pick(family.split(' '))}`.replaceAll('-', ' ');
    return { name, nameEn: null, slug: slug(name) };
  };
  return (country, chinese) => {
    if (!chinese && !LATIN[country]) throw new Error(`there is no name table for country '${country}'.`);
    let person = draw(country, chinese);
    while (used.has(person.slug)) person = draw(country, chinese);
    used.add(person.slug);
    return person;
  };
}

export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}
