import type { BuiltInLanguage } from "@waarom/model";

/** Written with full stops that end no sentence. In small letters, without the last full stop. */
export const abbreviations: Readonly<Record<BuiltInLanguage, ReadonlySet<string>>> = {
  nl: new Set(
    (
      "aanh afb afd afk alg apr arr art artt aug a.d.h.v a.u.b b.g.g bijl bijv blz b.v bv ca cf concl conf d.d d.i d.m.v dec dhr dr drs " +
      "d.w.z e.a e.d e.e.a e.v evt excl feb fig gem geb hfst i.c i.g.v i.h.a i.h.b i.h.k.v i.o i.o.m i.p.v i.s.m i.t.t i.v.m ing ir jan " +
      "jhr jl jr jul jun kath l.l lid m.a.w m.b.t m.b.v m.i m.i.v m.m m.n m.u.v max mej mevr min mln mr mrd mrt mw n.a.v n.o.t.k n.v.t " +
      "nl no nov nr nrs o.a o.b.v o.g.v o.l.v o.m o.v.v okt p p.a p.p pag par plv p.s pct plm prof red ref reg resp sept sr st stb stcrt str " +
      "t.a.v t.b.v t.g.v t.h.v t.n.v t.o.v t.w.v tel t.z.t u.a v.a v.chr v.d v.l.n.r v.v verg vgl vnl vs wnd z.g.a.n z.o.z z.s.m zgn"
    ).split(" "),
  ),
  en: new Set(
    (
      "a.k.a a.m approx apr art arts aug ave bros ca cf ch co corp dec dept dr e.g ed eds esp est et.al etc feb fig figs gov i.e inc jan " +
      "jr jul jun ltd mar max messrs min misc mr mrs ms mt no nos nov oct p p.m para paras pp prof ref rev sec sept sr st univ viz vol vs"
    ).split(" "),
  ),
};

/** These may stand at the end of a sentence: a capital after them begins a new one. */
export const mayEndSentence: ReadonlySet<string> = new Set([
  "e.a",
  "e.d",
  "e.v",
  "n.v.t",
  "z.s.m",
  "t.z.t",
  "a.m",
  "p.m",
  "etc",
  "enz",
  "bv",
  "b.v",
  "inc",
  "ltd",
]);
