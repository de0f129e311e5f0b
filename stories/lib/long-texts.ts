/** Texts at the edge of what fits, as Dutch administration writes them. */
export const longWord = "Arbeidsongeschiktheidsverzekeringsmaatschappij";

export const longWords =
  "Meerpersoonshuishoudeninkomensafhankelijkheidsverklaring, gemeenteraadsverkiezingsuitslagenbijeenkomst en kindercarnavalsoptochtvoorbereidingswerkzaamhedencomitéleden.";

/** Exactly two hundred characters. */
export const longLabel =
  "Op welk adres stond u ingeschreven in de basisregistratie personen op de dag waarop u een aanvraag voor een tegemoetkoming in de kosten van kinderopvang vanwege een sociaal-medische reden hebt gedaan?";
