/** An invented form in queXML with everything the reader knows; tests say what becomes of it. */
export const youthForm = `<?xml version="1.0" encoding="UTF-8"?>
<questionnaire id="4711">
  <title>Freizeit &amp;amp; Verkehr</title>
  <investigator/><dataCollector/>
  <questionnaireInfo><position>before</position><text>&lt;p&gt;Guten Tag,&lt;/p&gt;&lt;p&gt;wir &lt;b&gt;freuen&lt;/b&gt; uns.&lt;/p&gt;</text><administration>self</administration></questionnaireInfo>
  <questionnaireInfo><position>after</position><text><![CDATA[Danke! <script>alert(1)</script>]]></text><administration>self</administration></questionnaireInfo>
  <section id="1" hidetitle="true">
    <sectionInfo><position>title</position><text>Zu Ihnen</text><administration>self</administration></sectionInfo>
    <question>
      <text>Wie alt sind Sie?</text>
      <response varName="alter"><free><format>integer</format><length>3</length><label/></free></response>
    </question>
    <question>
      <text>Welche Schule?</text>
      <directive><position>during</position><text>Nur &lt;u&gt;eine&lt;/u&gt; Antwort.</text><administration>self</administration></directive>
      <response varName="schule"><fixed>
        <category><label>Mittelschule</label><value>A1</value></category>
        <category><label>keine Schule</label><value>A2</value><skipTo>wohin</skipTo></category>
        <category><label>Andere</label><value>-oth-</value><contingentQuestion varName="schuleother"><text>Andere</text><length>24</length><format>longtext</format></contingentQuestion></category>
      </fixed></response>
    </question>
    <question>
      <text>Wie kommen Sie hin?</text>
      <response varName="weg_S1"><fixed><category><label>zu Fuß</label><value>Y</value></category></fixed></response>
      <response varName="weg_S2"><fixed><category><label>mit dem Rad</label><value>Y</value></category></fixed></response>
      <response varName="weg_S3"><fixed><category><label>mit dem Bus</label><value>Y</value></category></fixed></response>
      <response varName="wegT"><fixed><category><label>Sonstiges</label><value>Y</value><contingentQuestion varName="wegother"><text>Sonstiges</text><length>24</length><format>longtext</format></contingentQuestion></category></fixed></response>
    </question>
  </section>
  <section id="2">
    <sectionInfo><position>title</position><text>Zur Stadt</text><administration>self</administration></sectionInfo>
    <sectionInfo><position>before</position><text>Denken Sie an *dieses* Jahr.</text><administration>self</administration></sectionInfo>
    <sectionInfo><position>after</position><text>Fast geschafft.</text><administration>self</administration></sectionInfo>
    <question>
      <text>Wie zufrieden sind Sie?</text>
      <subQuestion varName="zufrieden_R1"><text>Busse und Bahnen</text></subQuestion>
      <subQuestion varName="zufrieden_R2"><text>Radwege</text></subQuestion>
      <subQuestion varName="zufrieden_R3"><text>Parks</text></subQuestion>
      <response varName="zufrieden"><fixed>
        <category><label>sehr zufrieden</label><value>1.5</value></category>
        <category><label>eher zufrieden</label><value>0.5</value></category>
        <category><label>unzufrieden</label><value>-1.5</value></category>
      </fixed></response>
    </question>
    <question>
      <text>Wohin gehen Sie gern?</text>
      <response varName="wohin"><free><format>text</format><length>20</length><label/></free></response>
    </question>
    <question>
      <text>Seit wann wohnen Sie hier?</text>
      <response varName="seit"><free><format>date</format><length>10</length><label/></free></response>
    </question>
    <question>
      <text>Welche Note geben Sie?</text>
      <response varName="note"><fixed>
        <category><label>1</label><value>1</value></category><category><label>2</label><value>2</value></category><category><label>3</label><value>3</value></category>
      </fixed></response>
    </question>
    <question>
      <text>Wie warm ist es?</text>
      <response varName="warm"><vas><labelleft>kalt</labelleft><labelright>heiß</labelright></vas></response>
    </question>
    <question>
      <text>Wie viele Fahrten?</text>
      <subQuestion varName="fahrten_a"><text>Bus</text></subQuestion>
      <subQuestion varName="fahrten_b"><text>Rad</text></subQuestion>
      <response varName="fahrten"><free><format>integer</format><length>2</length><label/></free></response>
    </question>
  </section>
</questionnaire>`
