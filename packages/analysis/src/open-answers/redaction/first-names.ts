/**
 * First names that are frequent in Germany. Those that are everyday words as well (Ernst, Mark, Rosa, August) are left out:
 * they would mark more words than people.
 */
export const firstNames: readonly string[] = `
Achim Ahmet Alexander Ali Andrea Andreas Angelika Anita Anja Anna Anne Annette Antje Axel
Ayşe Barbara Beate Bernd Bettina Birgit Björn Brigitte Britta Carsten Charlotte Christa
Christian Christiane Christina Christine Christoph Claudia Cornelia Dagmar Daniel Daniela
David Dennis Dieter Dietmar Dirk Doris Eberhard Elena Elisabeth Elke Emine Emma Erich Erika
Erwin Eva Fatma Felix Finn Florian Frank Franz Friedrich Fritz Gabriele Georg Gerd Gerda
Gerhard Gertrud Gisela Gudrun Günter Günther Hannah Hannelore Hans Harald Hartmut Hasan
Heike Heiko Heinrich Heinz Helga Helmut Herbert Hermann Hildegard Holger Horst Ibrahim Ilse
Ingeborg Ingo Ingrid Irmgard Jana Jens Joachim Johanna Johannes Jonas Josef Julia Jutta Jörg
Jürgen Karin Karl Katharina Kathrin Katja Katrin Kerstin Klaus Kurt Lars Laura Lea Lena Leon
Lieselotte Lisa Lothar Luca Lukas Manfred Manuela Marco Maria Marie Marina Mario Marion
Markus Martin Martina Matthias Mehmet Melanie Michael Michaela Mohammed Monika Murat Mustafa
Nadine Natalia Nicole Nils Norbert Olaf Oliver Patrick Paul Peter Petra Philipp Rainer Ralf
Regina Reinhard Renate Rita Robert Roland Rolf Rudolf Ruth Sabine Sabrina Sandra Sarah
Sebastian Silke Silvia Simone Sofia Sophie Stefan Stefanie Stephan Susanne Sven Svenja Tanja
Thomas Thorsten Tim Tobias Torsten Udo Ulrich Ulrike Ursula Ute Uwe Vera Volker Walter
Waltraud Werner Wilhelm Winfried Wolfgang Yvonne
`
  .trim()
  .split(/\s+/)
