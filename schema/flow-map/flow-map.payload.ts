import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Language } from '../language/language.js';
import { describeChoices } from '../model/declarations.js';

export enum FlowMapFormat {
  SVG = 'SVG',
  MERMAID = 'MERMAID',
}

describeChoices('FlowMapFormat', FlowMapFormat, {
  description: 'In which form a flow map is drawn.',
  values: {
    SVG: 'A picture that any browser shows; it runs nothing and loads nothing.',
    MERMAID: 'The text of a Mermaid flowchart, for documents that draw it themselves.',
  },
});

@ObjectType('FlowMapPicture', {
  description:
    'A map of where the data of a register come from, where they are held and to whom they go (Art. 30(1)(d), (e)).',
  simpleResolvers: true,
})
export class FlowMapPicture {
  @Field(() => FlowMapFormat, { description: 'The form it is drawn in.' })
  format!: FlowMapFormat;

  @Field(() => String, { description: 'The picture, as the text of a file.' })
  text!: string;

  @Field(() => Int, { description: 'How many nodes it shows.' })
  nodeCount!: number;

  @Field(() => Int, { description: 'How many edges it shows; rows that say the same of two nodes are one.' })
  edgeCount!: number;

  @Field(() => Boolean, {
    description:
      'Whether there is more on record than it shows: at most 120 nodes and 240 edges, those nearest to the register.',
  })
  truncated!: boolean;
}

@ArgsType()
export class FlowMapArguments {
  @Field(() => String, { description: 'Code or id of the register.' })
  register!: string;

  @Field(() => Language, { defaultValue: Language.EN, description: 'Language of its words.' })
  language!: Language;

  @Field(() => FlowMapFormat, { defaultValue: FlowMapFormat.SVG, description: 'The form to draw it in.' })
  format!: FlowMapFormat;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day of which agreements, transfers and controllerships are shown; today when not given.',
  })
  on?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day whose law says how countries stand (Art. 45); today when not given.',
  })
  lawAsOf?: string | null;
}
