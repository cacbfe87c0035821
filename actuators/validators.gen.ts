// @ts-nocheck
// Generated from actuators/*/params.schema.json by `npm run generate`; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=
0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esMo\
dule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=
55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code=
'require("ajv/dist/runtime/ucs2length").default'}});var validate0=validate21,schema32={type:"object",additionalProperties:!1,required:["argv"],properties:{argv:{type:"array",minItems:1,maxItems:1024,
items:{type:["string","number","boolean"]}},cwd:{type:"string",pattern:"^/"},env:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9\
_]*$"},additionalProperties:{anyOf:[{type:"string"},{type:"object",additionalProperties:!1,required:["secretRef"],properties:{secretRef:{type:"\
string",minLength:1}}}]}},user:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}},pattern4=new RegExp("^/","u"),pattern5=new RegExp("^[A\
-Za-z_][A-Za-z0-9_]*$","u"),pattern6=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$","u"),func1=require_ucs2length().default;function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate21.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.argv===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"argv"},message:"\
must have required property 'argv'",schema:schema32.required,parentSchema:schema32,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="argv"||key0==="cwd"||key0==="env"||key0==="user")){let err1={instancePath,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema32,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.argv!==void 0){let data0=data.argv;if(Array.isArray(data0)){if(data0.
length>1024){let err2={instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/maxItems",keyword:"maxItems",params:{limit:1024},message:"\
must NOT have more than 1024 items",schema:1024,parentSchema:schema32.properties.argv,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data0.length<1){let err3={instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32.properties.argv,data:data0};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0];if(typeof data1!="string"&&!(typeof data1==
"number"&&isFinite(data1))&&typeof data1!="boolean"){let err4={instancePath:instancePath+"/argv/"+i0,schemaPath:"#/properties/argv/items/typ\
e",keyword:"type",params:{type:schema32.properties.argv.items.type},message:"must be string,number,boolean",schema:schema32.properties.argv.
items.type,parentSchema:schema32.properties.argv.items,data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={
instancePath:instancePath+"/argv",schemaPath:"#/properties/argv/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema32.
properties.argv.type,parentSchema:schema32.properties.argv,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.cwd!==
void 0){let data2=data.cwd;if(typeof data2=="string"){if(!pattern4.test(data2)){let err6={instancePath:instancePath+"/cwd",schemaPath:"#/pro\
perties/cwd/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"',schema:"^/",parentSchema:schema32.properties.
cwd,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/cwd",schemaPath:"#/pro\
perties/cwd/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema32.properties.cwd.type,parentSchema:schema32.properties.
cwd,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.env!==void 0){let data3=data.env;if(data3&&typeof data3==
"object"&&!Array.isArray(data3)){for(let key1 in data3){let _errs10=errors;if(typeof key1=="string"&&!pattern5.test(key1)){let err8={instancePath:instancePath+
"/env",schemaPath:"#/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},message:'must match\
 pattern "^[A-Za-z_][A-Za-z0-9_]*$"',schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema32.properties.env.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var valid3=_errs10===errors;if(!valid3){let err9={instancePath:instancePath+"/env",
schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema32.
properties.env.propertyNames,parentSchema:schema32.properties.env,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}for(let key2 in data3){
let data4=data3[key2],_errs13=errors,valid5=!1,_errs14=errors;if(typeof data4!="string"){let err10={instancePath:instancePath+"/env/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema32.properties.env.additionalProperties.anyOf[0].type,parentSchema:schema32.properties.env.additionalProperties.
anyOf[0],data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs14===errors;valid5=valid5||_valid0;let _errs16=errors;
if(data4&&typeof data4=="object"&&!Array.isArray(data4)){if(data4.secretRef===void 0){let err11={instancePath:instancePath+"/env/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"\
secretRef"},message:"must have required property 'secretRef'",schema:schema32.properties.env.additionalProperties.anyOf[1].required,parentSchema:schema32.
properties.env.additionalProperties.anyOf[1],data:data4};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}for(let key3 in data4)if(key3!==
"secretRef"){let err12={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/env/additiona\
lProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional \
properties",schema:!1,parentSchema:schema32.properties.env.additionalProperties.anyOf[1],data:data4};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}if(data4.secretRef!==void 0){let data5=data4.secretRef;if(typeof data5=="string"){if(func1(data5)<1){let err13={instancePath:instancePath+
"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/properties/env/additionalProperties/anyOf/1/properties/secret\
Ref/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.properties.
env.additionalProperties.anyOf[1].properties.secretRef,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={
instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/properties/env/additionalProperties\
/anyOf/1/properties/secretRef/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema32.properties.env.additionalProperties.
anyOf[1].properties.secretRef.type,parentSchema:schema32.properties.env.additionalProperties.anyOf[1].properties.secretRef,data:data5};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/env/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema32.
properties.env.additionalProperties.anyOf[1].type,parentSchema:schema32.properties.env.additionalProperties.anyOf[1],data:data4};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs16===errors;if(valid5=valid5||_valid0,valid5)errors=_errs13,vErrors!==null&&(_errs13?
vErrors.length=_errs13:vErrors=null);else{let err16={instancePath:instancePath+"/env/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/env/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema32.properties.env.
additionalProperties.anyOf,parentSchema:schema32.properties.env.additionalProperties,data:data4};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}}}else{let err17={instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:schema32.properties.env.type,parentSchema:schema32.properties.env,data:data3};vErrors===null?vErrors=[err17]:
vErrors.push(err17),errors++}}if(data.user!==void 0){let data6=data.user;if(typeof data6=="string"){if(!pattern6.test(data6)){let err18={instancePath:instancePath+
"/user",schemaPath:"#/properties/user/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},message:'must match pattern "\
^[A-Za-z_][A-Za-z0-9_.-]*$"',schema:"^[A-Za-z_][A-Za-z0-9_.-]*$",parentSchema:schema32.properties.user,data:data6};vErrors===null?vErrors=[err18]:
vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:schema32.properties.user.type,parentSchema:schema32.properties.user,data:data6};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object",schema:schema32.type,parentSchema:schema32,data};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}return validate21.errors=
vErrors,errors===0}validate21.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate1=validate23,schema34={type:"object",additionalProperties:!1,
required:["path","value"],properties:{path:{type:"string",pattern:"^/",maxLength:4096},value:{type:"number"}}};function validate23(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate23.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required proper\
ty 'path'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'val\
ue'",schema:schema34.required,parentSchema:schema34,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"path"||key0==="value")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema34,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.path!==void 0){let data0=data.path;if(typeof data0=="string"){if(func1(data0)>4096){let err3={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:schema34.
properties.path,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern4.test(data0)){let err4={instancePath:instancePath+
"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"',schema:"^/",parentSchema:schema34.
properties.path,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema34.properties.path.type,parentSchema:schema34.
properties.path,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.value!==void 0){let data1=data.value;if(!(typeof data1==
"number"&&isFinite(data1))){let err6={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"n\
umber"},message:"must be number",schema:schema34.properties.value.type,parentSchema:schema34.properties.value,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object",schema:schema34.type,parentSchema:schema34,data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate23.errors=
vErrors,errors===0}validate23.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate2=validate25,schema36={type:"object",additionalProperties:!1,
required:["url"],properties:{url:{$ref:"#/definitions/url"},headers:{$ref:"#/definitions/headers"},expect:{$ref:"#/definitions/expect"}}},schema37={
type:"string",pattern:"^https?://[^\\s]+$",maxLength:2048},schema38={type:"object",propertyNames:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},additionalProperties:{
anyOf:[{type:"string",pattern:"^[^\\r\\n]*$"},{type:"object",additionalProperties:!1,required:["secretRef"],properties:{secretRef:{type:"str\
ing",minLength:1},prefix:{type:"string",pattern:"^[^\\r\\n]*$"}}}]}},schema39={type:"array",minItems:1,items:{type:"integer",minimum:100,maximum:599}},
pattern8=new RegExp("^https?://[^\\s]+$","u"),pattern9=new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$","u"),pattern10=new RegExp("^[^\\r\\n]*$","\
u");function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate25.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="objec\
t"&&!Array.isArray(data)){if(data.url===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"u\
rl"},message:"must have required property 'url'",schema:schema36.required,parentSchema:schema36,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data)if(!(key0==="url"||key0==="headers"||key0==="expect")){let err1={instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema36,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){let data0=data.url;if(typeof data0=="string"){if(func1(
data0)>2048){let err2={instancePath:instancePath+"/url",schemaPath:"#/definitions/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"\
must NOT have more than 2048 characters",schema:2048,parentSchema:schema37,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(!pattern8.test(data0)){let err3={instancePath:instancePath+"/url",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema37,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/url",schemaPath:"#/definitions/url/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}if(data.headers!==void 0){let data1=data.headers;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){
let _errs8=errors;if(typeof key1=="string"&&!pattern9.test(key1)){let err5={instancePath:instancePath+"/headers",schemaPath:"#/definitions/h\
eaders/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:'must match pattern "^[A-Za-z0-9!#$\
%&\'*+.^_`|~-]+$"',schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema38.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}var valid3=_errs8===errors;if(!valid3){let err6={instancePath:instancePath+"/headers",schemaPath:"#/defin\
itions/headers/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",schema:schema38.propertyNames,
parentSchema:schema38,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}for(let key2 in data1){let data2=data1[key2],_errs11=errors,
valid5=!1,_errs12=errors;if(typeof data2=="string"){if(!pattern10.test(data2)){let err7={instancePath:instancePath+"/headers/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[\
^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.additionalProperties.anyOf[0],data:data2};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:schema38.additionalProperties.anyOf[0].type,parentSchema:schema38.additionalProperties.anyOf[0],data:data2};vErrors===null?vErrors=
[err8]:vErrors.push(err8),errors++}var _valid0=_errs12===errors;valid5=valid5||_valid0;let _errs14=errors;if(data2&&typeof data2=="object"&&
!Array.isArray(data2)){if(data2.secretRef===void 0){let err9={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"secretRef"},message:"\
must have required property 'secretRef'",schema:schema38.additionalProperties.anyOf[1].required,parentSchema:schema38.additionalProperties.anyOf[1],
data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key3 in data2)if(!(key3==="secretRef"||key3==="prefix")){let err10={
instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/any\
Of/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional properties",schema:!1,
parentSchema:schema38.additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(data2.secretRef!==
void 0){let data3=data2.secretRef;if(typeof data3=="string"){if(func1(data3)<1){let err11={instancePath:instancePath+"/headers/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/secretRef/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.additionalProperties.anyOf[1].properties.
secretRef,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/headers/"+key2.
replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/secretRef/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[1].properties.secretRef.type,parentSchema:schema38.
additionalProperties.anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data2.prefix!==
void 0){let data4=data2.prefix;if(typeof data4=="string"){if(!pattern10.test(data4)){let err13={instancePath:instancePath+"/headers/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/prefix/pattern",keyword:"\
pattern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.additionalProperties.
anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/\
prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[1].properties.prefix.
type,parentSchema:schema38.additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{
let err15={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalPro\
perties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.additionalProperties.anyOf[1].type,parentSchema:schema38.
additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs14===errors;if(valid5=
valid5||_valid0,valid5)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err16={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:schema38.additionalProperties.anyOf,parentSchema:schema38.additionalProperties,data:data2};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/headers",schemaPath:"#/definitions/headers/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data1};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}if(data.expect!==void 0){let data5=data.expect;if(Array.isArray(data5)){if(data5.length<1){let err18={
instancePath:instancePath+"/expect",schemaPath:"#/definitions/expect/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items",schema:1,parentSchema:schema39,data:data5};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}let len0=data5.length;
for(let i0=0;i0<len0;i0++){let data6=data5[i0];if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err19={instancePath:instancePath+
"/expect/"+i0,schemaPath:"#/definitions/expect/items/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema39.
items.type,parentSchema:schema39.items,data:data6};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(typeof data6=="number"&&isFinite(
data6)){if(data6>599||isNaN(data6)){let err20={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/definitions/expect/items/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:599},message:"must be <= 599",schema:599,parentSchema:schema39.items,data:data6};vErrors===null?vErrors=
[err20]:vErrors.push(err20),errors++}if(data6<100||isNaN(data6)){let err21={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/definition\
s/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100",schema:100,parentSchema:schema39.items,
data:data6};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}}}else{let err22={instancePath:instancePath+"/expect",schemaPath:"#\
/definitions/expect/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema39.type,parentSchema:schema39,data:data5};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}
return validate25.errors=vErrors,errors===0}validate25.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate3=validate26,schema40={
type:"object",additionalProperties:!1,required:["url"],dependentSchemas:{json:{type:"object",properties:{body:!1}}},properties:{url:{$ref:"#\
/definitions/url"},headers:{$ref:"#/definitions/headers"},json:{$ref:"#/definitions/json"},body:{$ref:"#/definitions/body"},expect:{$ref:"#/\
definitions/expect"}}};var schema44={type:"string"};function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate26.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.url===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"},message:"must have required property 'url'",schema:schema40.required,parentSchema:schema40,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="url"||key0==="headers"||key0==="json"||key0==="body"||key0==="expect")){
let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT\
 have additional properties",schema:!1,parentSchema:schema40,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){
let data0=data.url;if(typeof data0=="string"){if(func1(data0)>2048){let err2={instancePath:instancePath+"/url",schemaPath:"#/definitions/url\
/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema37,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+"/url",schemaPath:"#\
/definitions/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"\
^https?://[^\\s]+$",parentSchema:schema37,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/url",schemaPath:"#/definitions/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.headers!==void 0){let data1=data.headers;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern9.test(key1)){let err5={instancePath:instancePath+
"/headers",schemaPath:"#/definitions/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:'\
must match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]+$"',schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema38.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid3=_errs8===errors;if(!valid3){let err6={instancePath:instancePath+"/heade\
rs",schemaPath:"#/definitions/headers/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",
schema:schema38.propertyNames,parentSchema:schema38,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}for(let key2 in data1){
let data2=data1[key2],_errs11=errors,valid5=!1,_errs12=errors;if(typeof data2=="string"){if(!pattern10.test(data2)){let err7={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/0/pattern",keyword:"pat\
tern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.additionalProperties.
anyOf[0],data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/headers/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema38.additionalProperties.anyOf[0].type,parentSchema:schema38.additionalProperties.anyOf[0],data:data2};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs12===errors;valid5=valid5||_valid0;let _errs14=errors;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){if(data2.secretRef===void 0){let err9={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"secretRef"},
message:"must have required property 'secretRef'",schema:schema38.additionalProperties.anyOf[1].required,parentSchema:schema38.additionalProperties.
anyOf[1],data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key3 in data2)if(!(key3==="secretRef"||key3==="prefix")){
let err10={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalPro\
perties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional prop\
erties",schema:!1,parentSchema:schema38.additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(data2.secretRef!==void 0){let data3=data2.secretRef;if(typeof data3=="string"){if(func1(data3)<1){let err11={instancePath:instancePath+"/\
headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties\
/secretRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.additionalProperties.
anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properti\
es/secretRef/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[1].properties.secretRef.
type,parentSchema:schema38.additionalProperties.anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data2.prefix!==void 0){let data4=data2.prefix;if(typeof data4=="string"){if(!pattern10.test(data4)){let err13={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/\
prefix/pattern",keyword:"pattern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.
additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/\
prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[1].properties.prefix.
type,parentSchema:schema38.additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{
let err15={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalPro\
perties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.additionalProperties.anyOf[1].type,parentSchema:schema38.
additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs14===errors;if(valid5=
valid5||_valid0,valid5)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err16={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:schema38.additionalProperties.anyOf,parentSchema:schema38.additionalProperties,data:data2};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/headers",schemaPath:"#/definitions/headers/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data1};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}if(data.body!==void 0){let data6=data.body;if(typeof data6!="string"){let err18={instancePath:instancePath+
"/body",schemaPath:"#/definitions/body/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema44.type,parentSchema:schema44,
data:data6};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.expect!==void 0){let data7=data.expect;if(Array.isArray(data7)){
if(data7.length<1){let err19={instancePath:instancePath+"/expect",schemaPath:"#/definitions/expect/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){
let err20={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/definitions/expect/items/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:schema39.items.type,parentSchema:schema39.items,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}
if(typeof data8=="number"&&isFinite(data8)){if(data8>599||isNaN(data8)){let err21={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/def\
initions/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599",schema:599,parentSchema:schema39.
items,data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data8<100||isNaN(data8)){let err22={instancePath:instancePath+
"/expect/"+i0,schemaPath:"#/definitions/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100",
schema:100,parentSchema:schema39.items,data:data8};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}}else{let err23={instancePath:instancePath+
"/expect",schemaPath:"#/definitions/expect/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema39.type,parentSchema:schema39,
data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.json!==void 0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.body!==void 0){let err24={instancePath:instancePath+"/body",schemaPath:"#/dependentSchemas/json/properties/body/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:schema40.dependentSchemas.json.properties.body,data:data.
body};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath,schemaPath:"#/dependentSchemas/json/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema40.dependentSchemas.json.type,parentSchema:schema40.dependentSchemas.json,
data};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
return validate26.errors=vErrors,errors===0}validate26.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate4=validate27,schema46={
type:"object",additionalProperties:!1,required:["url"],dependentSchemas:{json:{type:"object",properties:{body:!1}}},properties:{url:{$ref:"#\
/definitions/url"},headers:{$ref:"#/definitions/headers"},json:{$ref:"#/definitions/json"},body:{$ref:"#/definitions/body"},expect:{$ref:"#/\
definitions/expect"},restore:{type:"boolean",default:!1}}};function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate27.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.url===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:schema46.required,parentSchema:schema46,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="url"||key0==="headers"||key0==="json"||key0===
"body"||key0==="expect"||key0==="restore")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema46,data};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}if(data.url!==void 0){let data0=data.url;if(typeof data0=="string"){if(func1(data0)>2048){let err2={instancePath:instancePath+
"/url",schemaPath:"#/definitions/url/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,
parentSchema:schema37,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+
"/url",schemaPath:"#/definitions/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?:/\
/[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema37,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/url",schemaPath:"#/definitions/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.
type,parentSchema:schema37,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.headers!==void 0){let data1=data.headers;
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern9.test(key1)){
let err5={instancePath:instancePath+"/headers",schemaPath:"#/definitions/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^\
[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:'must match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]+$"',schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema38.
propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid3=_errs8===errors;if(!valid3){
let err6={instancePath:instancePath+"/headers",schemaPath:"#/definitions/headers/propertyNames",keyword:"propertyNames",params:{propertyName:key1},
message:"property name must be valid",schema:schema38.propertyNames,parentSchema:schema38,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}for(let key2 in data1){let data2=data1[key2],_errs11=errors,valid5=!1,_errs12=errors;if(typeof data2=="string"){if(!pattern10.
test(data2)){let err7={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/a\
dditionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^\
[^\\r\\n]*$",parentSchema:schema38.additionalProperties.anyOf[0],data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{
let err8={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProp\
erties/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[0].type,parentSchema:schema38.
additionalProperties.anyOf[0],data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs12===errors;valid5=valid5||
_valid0;let _errs14=errors;if(data2&&typeof data2=="object"&&!Array.isArray(data2)){if(data2.secretRef===void 0){let err9={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/required",keyword:"re\
quired",params:{missingProperty:"secretRef"},message:"must have required property 'secretRef'",schema:schema38.additionalProperties.anyOf[1].
required,parentSchema:schema38.additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key3 in data2)
if(!(key3==="secretRef"||key3==="prefix")){let err10={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/headers/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"\
must NOT have additional properties",schema:!1,parentSchema:schema38.additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}if(data2.secretRef!==void 0){let data3=data2.secretRef;if(typeof data3=="string"){if(func1(data3)<1){let err11={
instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalP\
roperties/anyOf/1/properties/secretRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:schema38.additionalProperties.anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{
let err12={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/\
additionalProperties/anyOf/1/properties/secretRef/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.
anyOf[1].properties.secretRef.type,parentSchema:schema38.additionalProperties.anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=
[err12]:vErrors.push(err12),errors++}}if(data2.prefix!==void 0){let data4=data2.prefix;if(typeof data4=="string"){if(!pattern10.test(data4)){
let err13={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/add\
itionalProperties/anyOf/1/properties/prefix/pattern",keyword:"pattern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]\
*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"\
#/definitions/headers/additionalProperties/anyOf/1/properties/prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.
additionalProperties.anyOf[1].properties.prefix.type,parentSchema:schema38.additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{let err15={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.
additionalProperties.anyOf[1].type,parentSchema:schema38.additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err15]:vErrors.push(
err15),errors++}var _valid0=_errs14===errors;if(valid5=valid5||_valid0,valid5)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:
vErrors=null);else{let err16={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/he\
aders/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.additionalProperties.anyOf,
parentSchema:schema38.additionalProperties,data:data2};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+
"/headers",schemaPath:"#/definitions/headers/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.type,parentSchema:schema38,
data:data1};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.body!==void 0){let data6=data.body;if(typeof data6!="string"){
let err18={instancePath:instancePath+"/body",schemaPath:"#/definitions/body/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:schema44.type,parentSchema:schema44,data:data6};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.expect!==void 0){
let data7=data.expect;if(Array.isArray(data7)){if(data7.length<1){let err19={instancePath:instancePath+"/expect",schemaPath:"#/definitions/e\
xpect/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39,data:data7};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];if(!(typeof data8=="n\
umber"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err20={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/definitions/expect/ite\
ms/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema39.items.type,parentSchema:schema39.items,data:data8};
vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(typeof data8=="number"&&isFinite(data8)){if(data8>599||isNaN(data8)){let err21={
instancePath:instancePath+"/expect/"+i0,schemaPath:"#/definitions/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},
message:"must be <= 599",schema:599,parentSchema:schema39.items,data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data8<
100||isNaN(data8)){let err22={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/definitions/expect/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:100},message:"must be >= 100",schema:100,parentSchema:schema39.items,data:data8};vErrors===null?vErrors=[err22]:vErrors.
push(err22),errors++}}}}else{let err23={instancePath:instancePath+"/expect",schemaPath:"#/definitions/expect/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:schema39.type,parentSchema:schema39,data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}
if(data.restore!==void 0){let data9=data.restore;if(typeof data9!="boolean"){let err24={instancePath:instancePath+"/restore",schemaPath:"#/p\
roperties/restore/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:schema46.properties.restore.type,parentSchema:schema46.
properties.restore,data:data9};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.json!==void 0)if(data&&typeof data=="obj\
ect"&&!Array.isArray(data)){if(data.body!==void 0){let err25={instancePath:instancePath+"/body",schemaPath:"#/dependentSchemas/json/properti\
es/body/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:schema46.dependentSchemas.json.
properties.body,data:data.body};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath,schemaPath:"#/depe\
ndentSchemas/json/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema46.dependentSchemas.json.type,parentSchema:schema46.
dependentSchemas.json,data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};vErrors===null?vErrors=[err27]:vErrors.
push(err27),errors++}return validate27.errors=vErrors,errors===0}validate27.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate5=validate28;
function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate28.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="objec\
t"&&!Array.isArray(data)){if(data.url===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"u\
rl"},message:"must have required property 'url'",schema:schema40.required,parentSchema:schema40,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data)if(!(key0==="url"||key0==="headers"||key0==="json"||key0==="body"||key0==="expect")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema40,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){let data0=data.url;
if(typeof data0=="string"){if(func1(data0)>2048){let err2={instancePath:instancePath+"/url",schemaPath:"#/definitions/url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema37,data:data0};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+"/url",schemaPath:"#/definitions/ur\
l/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]\
+$",parentSchema:schema37,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/\
url",schemaPath:"#/definitions/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,
data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.headers!==void 0){let data1=data.headers;if(data1&&typeof data1==
"object"&&!Array.isArray(data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern9.test(key1)){let err5={instancePath:instancePath+
"/headers",schemaPath:"#/definitions/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:'\
must match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]+$"',schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema38.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid3=_errs8===errors;if(!valid3){let err6={instancePath:instancePath+"/heade\
rs",schemaPath:"#/definitions/headers/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",
schema:schema38.propertyNames,parentSchema:schema38,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}for(let key2 in data1){
let data2=data1[key2],_errs11=errors,valid5=!1,_errs12=errors;if(typeof data2=="string"){if(!pattern10.test(data2)){let err7={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/0/pattern",keyword:"pat\
tern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.additionalProperties.
anyOf[0],data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/headers/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema38.additionalProperties.anyOf[0].type,parentSchema:schema38.additionalProperties.anyOf[0],data:data2};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs12===errors;valid5=valid5||_valid0;let _errs14=errors;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){if(data2.secretRef===void 0){let err9={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"secretRef"},
message:"must have required property 'secretRef'",schema:schema38.additionalProperties.anyOf[1].required,parentSchema:schema38.additionalProperties.
anyOf[1],data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key3 in data2)if(!(key3==="secretRef"||key3==="prefix")){
let err10={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalPro\
perties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional prop\
erties",schema:!1,parentSchema:schema38.additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(data2.secretRef!==void 0){let data3=data2.secretRef;if(typeof data3=="string"){if(func1(data3)<1){let err11={instancePath:instancePath+"/\
headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties\
/secretRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.additionalProperties.
anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properti\
es/secretRef/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[1].properties.secretRef.
type,parentSchema:schema38.additionalProperties.anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data2.prefix!==void 0){let data4=data2.prefix;if(typeof data4=="string"){if(!pattern10.test(data4)){let err13={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/\
prefix/pattern",keyword:"pattern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.
additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/\
prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[1].properties.prefix.
type,parentSchema:schema38.additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{
let err15={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalPro\
perties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.additionalProperties.anyOf[1].type,parentSchema:schema38.
additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs14===errors;if(valid5=
valid5||_valid0,valid5)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err16={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:schema38.additionalProperties.anyOf,parentSchema:schema38.additionalProperties,data:data2};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/headers",schemaPath:"#/definitions/headers/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data1};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}if(data.body!==void 0){let data6=data.body;if(typeof data6!="string"){let err18={instancePath:instancePath+
"/body",schemaPath:"#/definitions/body/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema44.type,parentSchema:schema44,
data:data6};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.expect!==void 0){let data7=data.expect;if(Array.isArray(data7)){
if(data7.length<1){let err19={instancePath:instancePath+"/expect",schemaPath:"#/definitions/expect/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){
let err20={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/definitions/expect/items/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:schema39.items.type,parentSchema:schema39.items,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}
if(typeof data8=="number"&&isFinite(data8)){if(data8>599||isNaN(data8)){let err21={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/def\
initions/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599",schema:599,parentSchema:schema39.
items,data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data8<100||isNaN(data8)){let err22={instancePath:instancePath+
"/expect/"+i0,schemaPath:"#/definitions/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100",
schema:100,parentSchema:schema39.items,data:data8};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}}else{let err23={instancePath:instancePath+
"/expect",schemaPath:"#/definitions/expect/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema39.type,parentSchema:schema39,
data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.json!==void 0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.body!==void 0){let err24={instancePath:instancePath+"/body",schemaPath:"#/dependentSchemas/json/properties/body/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:schema40.dependentSchemas.json.properties.body,data:data.
body};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath,schemaPath:"#/dependentSchemas/json/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema40.dependentSchemas.json.type,parentSchema:schema40.dependentSchemas.json,
data};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
return validate28.errors=vErrors,errors===0}validate28.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate6=validate29;function validate29(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate29.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.url===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"\
must have required property 'url'",schema:schema40.required,parentSchema:schema40,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!(key0==="url"||key0==="headers"||key0==="json"||key0==="body"||key0==="expect")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema40,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){let data0=data.url;if(typeof data0==
"string"){if(func1(data0)>2048){let err2={instancePath:instancePath+"/url",schemaPath:"#/definitions/url/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema37,data:data0};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+"/url",schemaPath:"#/definitions/url/pattern",keyword:"pat\
tern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^https?://[^\\s]+$",parentSchema:schema37,
data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/url",schemaPath:"#/definit\
ions/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.headers!==void 0){let data1=data.headers;if(data1&&typeof data1=="object"&&!Array.isArray(
data1)){for(let key1 in data1){let _errs8=errors;if(typeof key1=="string"&&!pattern9.test(key1)){let err5={instancePath:instancePath+"/heade\
rs",schemaPath:"#/definitions/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:'mus\
t match pattern "^[A-Za-z0-9!#$%&\'*+.^_`|~-]+$"',schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema38.propertyNames,data:key1,propertyName:key1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid3=_errs8===errors;if(!valid3){let err6={instancePath:instancePath+"/heade\
rs",schemaPath:"#/definitions/headers/propertyNames",keyword:"propertyNames",params:{propertyName:key1},message:"property name must be valid",
schema:schema38.propertyNames,parentSchema:schema38,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}for(let key2 in data1){
let data2=data1[key2],_errs11=errors,valid5=!1,_errs12=errors;if(typeof data2=="string"){if(!pattern10.test(data2)){let err7={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/0/pattern",keyword:"pat\
tern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.additionalProperties.
anyOf[0],data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/headers/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema38.additionalProperties.anyOf[0].type,parentSchema:schema38.additionalProperties.anyOf[0],data:data2};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs12===errors;valid5=valid5||_valid0;let _errs14=errors;if(data2&&typeof data2==
"object"&&!Array.isArray(data2)){if(data2.secretRef===void 0){let err9={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty:"secretRef"},
message:"must have required property 'secretRef'",schema:schema38.additionalProperties.anyOf[1].required,parentSchema:schema38.additionalProperties.
anyOf[1],data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}for(let key3 in data2)if(!(key3==="secretRef"||key3==="prefix")){
let err10={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalPro\
perties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},message:"must NOT have additional prop\
erties",schema:!1,parentSchema:schema38.additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}
if(data2.secretRef!==void 0){let data3=data2.secretRef;if(typeof data3=="string"){if(func1(data3)<1){let err11={instancePath:instancePath+"/\
headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties\
/secretRef/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.additionalProperties.
anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/secretRef",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properti\
es/secretRef/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[1].properties.secretRef.
type,parentSchema:schema38.additionalProperties.anyOf[1].properties.secretRef,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}}if(data2.prefix!==void 0){let data4=data2.prefix;if(typeof data4=="string"){if(!pattern10.test(data4)){let err13={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/\
prefix/pattern",keyword:"pattern",params:{pattern:"^[^\\r\\n]*$"},message:'must match pattern "^[^\\r\\n]*$"',schema:"^[^\\r\\n]*$",parentSchema:schema38.
additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/prefix",schemaPath:"#/definitions/headers/additionalProperties/anyOf/1/properties/\
prefix/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema38.additionalProperties.anyOf[1].properties.prefix.
type,parentSchema:schema38.additionalProperties.anyOf[1].properties.prefix,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}}else{
let err15={instancePath:instancePath+"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalPro\
perties/anyOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.additionalProperties.anyOf[1].type,parentSchema:schema38.
additionalProperties.anyOf[1],data:data2};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs14===errors;if(valid5=
valid5||_valid0,valid5)errors=_errs11,vErrors!==null&&(_errs11?vErrors.length=_errs11:vErrors=null);else{let err16={instancePath:instancePath+
"/headers/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/headers/additionalProperties/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:schema38.additionalProperties.anyOf,parentSchema:schema38.additionalProperties,data:data2};vErrors===
null?vErrors=[err16]:vErrors.push(err16),errors++}}}else{let err17={instancePath:instancePath+"/headers",schemaPath:"#/definitions/headers/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data:data1};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}if(data.body!==void 0){let data6=data.body;if(typeof data6!="string"){let err18={instancePath:instancePath+
"/body",schemaPath:"#/definitions/body/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema44.type,parentSchema:schema44,
data:data6};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.expect!==void 0){let data7=data.expect;if(Array.isArray(data7)){
if(data7.length<1){let err19={instancePath:instancePath+"/expect",schemaPath:"#/definitions/expect/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39,data:data7};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}
let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){
let err20={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/definitions/expect/items/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:schema39.items.type,parentSchema:schema39.items,data:data8};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}
if(typeof data8=="number"&&isFinite(data8)){if(data8>599||isNaN(data8)){let err21={instancePath:instancePath+"/expect/"+i0,schemaPath:"#/def\
initions/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},message:"must be <= 599",schema:599,parentSchema:schema39.
items,data:data8};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(data8<100||isNaN(data8)){let err22={instancePath:instancePath+
"/expect/"+i0,schemaPath:"#/definitions/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100",
schema:100,parentSchema:schema39.items,data:data8};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}}}else{let err23={instancePath:instancePath+
"/expect",schemaPath:"#/definitions/expect/type",keyword:"type",params:{type:"array"},message:"must be array",schema:schema39.type,parentSchema:schema39,
data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}if(data.json!==void 0)if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.body!==void 0){let err24={instancePath:instancePath+"/body",schemaPath:"#/dependentSchemas/json/properties/body/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:schema40.dependentSchemas.json.properties.body,data:data.
body};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath,schemaPath:"#/dependentSchemas/json/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:schema40.dependentSchemas.json.type,parentSchema:schema40.dependentSchemas.json,
data};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}else{let err26={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}
return validate29.errors=vErrors,errors===0}validate29.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate7=validate31,schema65={
type:"object",additionalProperties:!1,required:["url"],properties:{url:{type:"string",pattern:"^https?://[^\\s]+$",maxLength:2048},text:{$ref:"\
#/definitions/text"},fields:{$ref:"#/definitions/fields"},secretRef:{type:"string",minLength:1}}},schema66={type:"string"},schema67={type:"o\
bject"};function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate31.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&
typeof data=="object"&&!Array.isArray(data)){if(data.url===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"url"},message:"must have required property 'url'",schema:schema65.required,parentSchema:schema65,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="url"||key0==="text"||key0==="fields"||key0==="secretRef")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema65,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.url!==void 0){let data0=data.url;
if(typeof data0=="string"){if(func1(data0)>2048){let err2={instancePath:instancePath+"/url",schemaPath:"#/properties/url/maxLength",keyword:"\
maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters",schema:2048,parentSchema:schema65.properties.url,data:data0};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern8.test(data0)){let err3={instancePath:instancePath+"/url",schemaPath:"#\
/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},message:'must match pattern "^https?://[^\\s]+$"',schema:"^\
https?://[^\\s]+$",parentSchema:schema65.properties.url,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.
properties.url.type,parentSchema:schema65.properties.url,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.text!==
void 0){let data1=data.text;if(typeof data1!="string"){let err5={instancePath:instancePath+"/text",schemaPath:"#/definitions/text/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema66.type,parentSchema:schema66,data:data1};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.fields!==void 0){let data2=data.fields;if(!(data2&&typeof data2=="object"&&!Array.isArray(data2))){let err6={instancePath:instancePath+
"/fields",schemaPath:"#/definitions/fields/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema67.type,parentSchema:schema67,
data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.secretRef!==void 0){let data3=data.secretRef;if(typeof data3==
"string"){if(func1(data3)<1){let err7={instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/minLength",keyword:"minLeng\
th",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.secretRef,data:data3};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema65.properties.secretRef.type,parentSchema:schema65.properties.
secretRef,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};vErrors===null?vErrors=[err9]:vErrors.
push(err9),errors++}return validate31.errors=vErrors,errors===0}validate31.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate8=validate32,
schema68={type:"object",additionalProperties:!1,required:["path"],properties:{path:{type:"string",pattern:"^/"},text:{$ref:"#/definitions/te\
xt"},fields:{$ref:"#/definitions/fields"}}};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate32.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'",schema:schema68.required,parentSchema:schema68,data};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="path"||key0==="text"||key0==="fields")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema68,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.path!==void 0){let data0=data.
path;if(typeof data0=="string"){if(!pattern4.test(data0)){let err2={instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",
keyword:"pattern",params:{pattern:"^/"},message:'must match pattern "^/"',schema:"^/",parentSchema:schema68.properties.path,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema68.properties.path.type,parentSchema:schema68.properties.path,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.text!==void 0){let data1=data.text;if(typeof data1!="string"){let err4={instancePath:instancePath+
"/text",schemaPath:"#/definitions/text/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema66.type,parentSchema:schema66,
data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.fields!==void 0){let data2=data.fields;if(!(data2&&typeof data2==
"object"&&!Array.isArray(data2))){let err5={instancePath:instancePath+"/fields",schemaPath:"#/definitions/fields/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}}}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema68.type,
parentSchema:schema68,data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate32.errors=vErrors,errors===0}validate32.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate9=validate34,schema72={type:"object",additionalProperties:!1,required:["ser\
vice"],properties:{service:{type:"string",minLength:1},instance:{anyOf:[{type:"integer",minimum:0},{type:"string",pattern:"^[0-9]{1,6}$"}]}}},
pattern30=new RegExp("^[0-9]{1,6}$","u");function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate34.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.
items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.service===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"service"},message:"must have required property 'service'",schema:schema72.required,parentSchema:schema72,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="service"||key0==="instance")){let err1={instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional proper\
ties",schema:!1,parentSchema:schema72,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.service!==void 0){let data0=data.
service;if(typeof data0=="string"){if(func1(data0)<1){let err2={instancePath:instancePath+"/service",schemaPath:"#/properties/service/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72.properties.service,
data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/service",schemaPath:"#/pro\
perties/service/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema72.properties.service.type,parentSchema:schema72.
properties.service,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.instance!==void 0){let data1=data.instance,
_errs5=errors,valid1=!1,_errs6=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+
"/instance",schemaPath:"#/properties/instance/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema72.
properties.instance.anyOf[0].type,parentSchema:schema72.properties.instance.anyOf[0],data:data1};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}if(typeof data1=="number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/instance",schemaPath:"\
#/properties/instance/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema72.
properties.instance.anyOf[0],data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs6===errors;valid1=valid1||
_valid0;let _errs8=errors;if(typeof data1=="string"){if(!pattern30.test(data1)){let err6={instancePath:instancePath+"/instance",schemaPath:"\
#/properties/instance/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,6}$"},message:'must match pattern "^[0-9]{1,6}$"',schema:"\
^[0-9]{1,6}$",parentSchema:schema72.properties.instance.anyOf[1],data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{
let err7={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/anyOf/1/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema72.properties.instance.anyOf[1].type,parentSchema:schema72.properties.instance.anyOf[1],data:data1};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs8===errors;if(valid1=valid1||_valid0,valid1)errors=_errs5,vErrors!==null&&(_errs5?
vErrors.length=_errs5:vErrors=null);else{let err8={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/anyOf",keyword:"a\
nyOf",params:{},message:"must match a schema in anyOf",schema:schema72.properties.instance.anyOf,parentSchema:schema72.properties.instance,data:data1};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate34.
errors=vErrors,errors===0}validate34.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate10=validate35;function validate35(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate35.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.
isArray(data)){if(data.service===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"service"},
message:"must have required property 'service'",schema:schema72.required,parentSchema:schema72,data};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}for(let key0 in data)if(!(key0==="service"||key0==="instance")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,parentSchema:schema72,data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.service!==void 0){let data0=data.service;if(typeof data0=="string"){if(func1(data0)<
1){let err2={instancePath:instancePath+"/service",schemaPath:"#/properties/service/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:schema72.properties.service,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}else{let err3={instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:schema72.properties.service.type,parentSchema:schema72.properties.service,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data.instance!==void 0){let data1=data.instance,_errs5=errors,valid1=!1,_errs6=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/any\
Of/0/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema72.properties.instance.anyOf[0].type,parentSchema:schema72.
properties.instance.anyOf[0],data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1=="number"&&isFinite(data1)&&
(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/anyOf/0/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema72.properties.instance.anyOf[0],data:data1};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs8=errors;if(typeof data1=="string"){if(!pattern30.
test(data1)){let err6={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,6}$"},message:'must match pattern "^[0-9]{1,6}$"',schema:"^[0-9]{1,6}$",parentSchema:schema72.properties.instance.anyOf[1],data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/instance",schemaPath:"#/properties/ins\
tance/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema72.properties.instance.anyOf[1].type,parentSchema:schema72.
properties.instance.anyOf[1],data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs8===errors;if(valid1=valid1||
_valid0,valid1)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err8={instancePath:instancePath+"/instance",
schemaPath:"#/properties/instance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema72.properties.instance.
anyOf,parentSchema:schema72.properties.instance,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}return validate35.errors=vErrors,errors===0}validate35.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validate11=validate36;function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate36.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.service===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"service"},message:"must have required property 'service'",schema:schema72.required,parentSchema:schema72,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="service"||key0==="instance")){let err1={instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties",schema:!1,
parentSchema:schema72,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.service!==void 0){let data0=data.service;if(typeof data0==
"string"){if(func1(data0)<1){let err2={instancePath:instancePath+"/service",schemaPath:"#/properties/service/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72.properties.service,data:data0};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema72.properties.service.type,parentSchema:schema72.properties.service,data:data0};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.instance!==void 0){let data1=data.instance,_errs5=errors,valid1=!1,_errs6=errors;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err4={instancePath:instancePath+"/instance",schemaPath:"#/prop\
erties/instance/anyOf/0/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema72.properties.instance.anyOf[0].
type,parentSchema:schema72.properties.instance.anyOf[0],data:data1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data1==
"number"&&isFinite(data1)&&(data1<0||isNaN(data1))){let err5={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/anyOf/\
0/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema72.properties.instance.anyOf[0],
data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs6===errors;valid1=valid1||_valid0;let _errs8=errors;if(typeof data1==
"string"){if(!pattern30.test(data1)){let err6={instancePath:instancePath+"/instance",schemaPath:"#/properties/instance/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,6}$"},message:'must match pattern "^[0-9]{1,6}$"',schema:"^[0-9]{1,6}$",parentSchema:schema72.properties.
instance.anyOf[1],data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/instance",
schemaPath:"#/properties/instance/anyOf/1/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema72.properties.instance.
anyOf[1].type,parentSchema:schema72.properties.instance.anyOf[1],data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs8===
errors;if(valid1=valid1||_valid0,valid1)errors=_errs5,vErrors!==null&&(_errs5?vErrors.length=_errs5:vErrors=null);else{let err8={instancePath:instancePath+
"/instance",schemaPath:"#/properties/instance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema72.properties.
instance.anyOf,parentSchema:schema72.properties.instance,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate36.errors=vErrors,errors===0}validate36.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validate12=validate37,schema75={type:"object",additionalProperties:!1,required:["service","value"],properties:{service:{
type:"string",minLength:1},value:{type:"integer",minimum:0,maximum:1e3}}};function validate37(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate37.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.service===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"service"},message:"must have required property 'service'",schema:schema75.
required,parentSchema:schema75,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){let err1={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'",schema:schema75.required,
parentSchema:schema75,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="service"||key0==="va\
lue")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"m\
ust NOT have additional properties",schema:!1,parentSchema:schema75,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.
service!==void 0){let data0=data.service;if(typeof data0=="string"){if(func1(data0)<1){let err3={instancePath:instancePath+"/service",schemaPath:"\
#/properties/service/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema75.
properties.service,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/service",
schemaPath:"#/properties/service/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema75.properties.service.type,
parentSchema:schema75.properties.service,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.value!==void 0){let data1=data.
value;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err5={instancePath:instancePath+"/value",schemaPath:"#/p\
roperties/value/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema75.properties.value.type,parentSchema:schema75.
properties.value,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>
1e3||isNaN(data1)){let err6={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:schema75.properties.value,data:data1};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}if(data1<0||isNaN(data1)){let err7={instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema75.properties.value,data:data1};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:schema75.type,parentSchema:schema75,data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate37.
errors=vErrors,errors===0}validate37.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate13=validate39,schema77={type:"object",
additionalProperties:!1,required:["unit"],properties:{unit:{$ref:"#/definitions/name"}}},schema78={type:"string",maxLength:255,pattern:"^[A-\
Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"},pattern33=new RegExp("^[A-Za-z0-9:_.@\\\\-]\
+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$","u");function validate39(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate39.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'",schema:schema77.
required,parentSchema:schema77,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="unit"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema77,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.unit!==void 0){let data0=data.
unit;if(typeof data0=="string"){if(func1(data0)>255){let err2={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema78,data:data0};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(!pattern33.test(data0)){let err3={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"},
message:'must match pattern "^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"',schema:"\
^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$",parentSchema:schema78,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.
type,parentSchema:schema77,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate39.errors=vErrors,errors===0}validate39.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate14=validate40;function validate40(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate40.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'",schema:schema77.
required,parentSchema:schema77,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="unit"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema77,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.unit!==void 0){let data0=data.
unit;if(typeof data0=="string"){if(func1(data0)>255){let err2={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema78,data:data0};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(!pattern33.test(data0)){let err3={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"},
message:'must match pattern "^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"',schema:"\
^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$",parentSchema:schema78,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.
type,parentSchema:schema77,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate40.errors=vErrors,errors===0}validate40.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate15=validate41;function validate41(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate41.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'",schema:schema77.
required,parentSchema:schema77,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="unit"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema77,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.unit!==void 0){let data0=data.
unit;if(typeof data0=="string"){if(func1(data0)>255){let err2={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema78,data:data0};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(!pattern33.test(data0)){let err3={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"},
message:'must match pattern "^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"',schema:"\
^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$",parentSchema:schema78,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.
type,parentSchema:schema77,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate41.errors=vErrors,errors===0}validate41.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate16=validate42;function validate42(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate42.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'",schema:schema77.
required,parentSchema:schema77,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="unit"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema77,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.unit!==void 0){let data0=data.
unit;if(typeof data0=="string"){if(func1(data0)>255){let err2={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema78,data:data0};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(!pattern33.test(data0)){let err3={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"},
message:'must match pattern "^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"',schema:"\
^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$",parentSchema:schema78,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.
type,parentSchema:schema77,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate42.errors=vErrors,errors===0}validate42.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate17=validate43;function validate43(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate43.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0){let err0={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required property 'unit'",schema:schema77.
required,parentSchema:schema77,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(key0!=="unit"){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema77,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.unit!==void 0){let data0=data.
unit;if(typeof data0=="string"){if(func1(data0)>255){let err2={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema78,data:data0};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}if(!pattern33.test(data0)){let err3={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"},
message:'must match pattern "^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"',schema:"\
^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$",parentSchema:schema78,data:data0};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema77.
type,parentSchema:schema77,data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate43.errors=vErrors,errors===0}validate43.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate18=validate44,schema87={type:"object",additionalProperties:!1,required:["un\
it","properties"],properties:{unit:{$ref:"#/definitions/name"},properties:{type:"object",minProperties:1,additionalProperties:!1,properties:{
CPUQuota:{$ref:"#/definitions/value"},CPUWeight:{$ref:"#/definitions/value"},MemoryMin:{$ref:"#/definitions/value"},MemoryLow:{$ref:"#/defin\
itions/value"},MemoryHigh:{$ref:"#/definitions/value"},MemoryMax:{$ref:"#/definitions/value"},MemorySwapMax:{$ref:"#/definitions/value"},TasksMax:{
$ref:"#/definitions/value"},IOWeight:{$ref:"#/definitions/value"},AllowedCPUs:{$ref:"#/definitions/value"}}},persist:{type:"boolean",default:!1}}},
schema89={anyOf:[{type:"string",pattern:"^[A-Za-z0-9%., -]*$"},{type:"integer",minimum:0}]},func25=Object.prototype.hasOwnProperty,pattern39=new RegExp(
"^[A-Za-z0-9%., -]*$","u");function validate44(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate44.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"unit"},message:"must have required property 'unit'",schema:schema87.required,parentSchema:schema87,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.properties===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"properties"},message:"must have required property 'properties'",schema:schema87.required,parentSchema:schema87,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="unit"||key0==="properties"||key0==="persist")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:schema87,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.unit!==void 0){let data0=data.
unit;if(typeof data0=="string"){if(func1(data0)>255){let err3={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema78,data:data0};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(!pattern33.test(data0)){let err4={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"},
message:'must match pattern "^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$"',schema:"\
^[A-Za-z0-9:_.@\\\\-]+\\.(service|socket|target|timer|path|mount|automount|swap|slice|scope|device)$",parentSchema:schema78,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/unit",schemaPath:"#/definitions/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:schema78.type,parentSchema:schema78,data:data0};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.properties!==void 0){let data1=data.properties;if(data1&&typeof data1=="object"&&!Array.isArray(data1)){if(Object.
keys(data1).length<1){let err6={instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/minProperties",keyword:"minPrope\
rties",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema87.properties.properties,data:data1};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}for(let key1 in data1)if(!func25.call(schema87.properties.properties.properties,key1)){let err7={
instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},
message:"must NOT have additional properties",schema:!1,parentSchema:schema87.properties.properties,data:data1};vErrors===null?vErrors=[err7]:
vErrors.push(err7),errors++}if(data1.CPUQuota!==void 0){let data2=data1.CPUQuota,_errs10=errors,valid4=!1,_errs11=errors;if(typeof data2=="s\
tring"){if(!pattern39.test(data2)){let err8={instancePath:instancePath+"/properties/CPUQuota",schemaPath:"#/definitions/value/anyOf/0/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'must match pattern "^[A-Za-z0-9%., -]*$"',schema:"^[A-Za-z0-9%., -]*$",
parentSchema:schema89.anyOf[0],data:data2};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+
"/properties/CPUQuota",schemaPath:"#/definitions/value/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.
anyOf[0].type,parentSchema:schema89.anyOf[0],data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs11===errors;
valid4=valid4||_valid0;let _errs13=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err10={instancePath:instancePath+
"/properties/CPUQuota",schemaPath:"#/definitions/value/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema89.
anyOf[1].type,parentSchema:schema89.anyOf[1],data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data2=="numbe\
r"&&isFinite(data2)&&(data2<0||isNaN(data2))){let err11={instancePath:instancePath+"/properties/CPUQuota",schemaPath:"#/definitions/value/an\
yOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.anyOf[1],data:data2};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs13===errors;if(valid4=valid4||_valid0,valid4)errors=_errs10,vErrors!==
null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err12={instancePath:instancePath+"/properties/CPUQuota",schemaPath:"#/definitio\
ns/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema89.anyOf,parentSchema:schema89,data:data2};vErrors===
null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data1.CPUWeight!==void 0){let data3=data1.CPUWeight,_errs17=errors,valid6=!1,_errs18=errors;
if(typeof data3=="string"){if(!pattern39.test(data3)){let err13={instancePath:instancePath+"/properties/CPUWeight",schemaPath:"#/definitions\
/value/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'must match pattern "^[A-Za-z0-9%., -]*$"',schema:"\
^[A-Za-z0-9%., -]*$",parentSchema:schema89.anyOf[0],data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={
instancePath:instancePath+"/properties/CPUWeight",schemaPath:"#/definitions/value/anyOf/0/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:schema89.anyOf[0].type,parentSchema:schema89.anyOf[0],data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),
errors++}var _valid1=_errs18===errors;valid6=valid6||_valid1;let _errs20=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3))){let err15={instancePath:instancePath+"/properties/CPUWeight",schemaPath:"#/definitions/value/anyOf/1/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:schema89.anyOf[1].type,parentSchema:schema89.anyOf[1],data:data3};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}if(typeof data3=="number"&&isFinite(data3)&&(data3<0||isNaN(data3))){let err16={instancePath:instancePath+"/pro\
perties/CPUWeight",schemaPath:"#/definitions/value/anyOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",
schema:0,parentSchema:schema89.anyOf[1],data:data3};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid1=_errs20===errors;
if(valid6=valid6||_valid1,valid6)errors=_errs17,vErrors!==null&&(_errs17?vErrors.length=_errs17:vErrors=null);else{let err17={instancePath:instancePath+
"/properties/CPUWeight",schemaPath:"#/definitions/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema89.
anyOf,parentSchema:schema89,data:data3};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data1.MemoryMin!==void 0){let data4=data1.
MemoryMin,_errs24=errors,valid8=!1,_errs25=errors;if(typeof data4=="string"){if(!pattern39.test(data4)){let err18={instancePath:instancePath+
"/properties/MemoryMin",schemaPath:"#/definitions/value/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'m\
ust match pattern "^[A-Za-z0-9%., -]*$"',schema:"^[A-Za-z0-9%., -]*$",parentSchema:schema89.anyOf[0],data:data4};vErrors===null?vErrors=[err18]:
vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/properties/MemoryMin",schemaPath:"#/definitions/value/anyOf/0/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.anyOf[0].type,parentSchema:schema89.anyOf[0],data:data4};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid2=_errs25===errors;valid8=valid8||_valid2;let _errs27=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4))){let err20={instancePath:instancePath+"/properties/MemoryMin",schemaPath:"#/definition\
s/value/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema89.anyOf[1].type,parentSchema:schema89.anyOf[1],
data:data4};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}if(typeof data4=="number"&&isFinite(data4)&&(data4<0||isNaN(data4))){
let err21={instancePath:instancePath+"/properties/MemoryMin",schemaPath:"#/definitions/value/anyOf/1/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.anyOf[1],data:data4};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}
var _valid2=_errs27===errors;if(valid8=valid8||_valid2,valid8)errors=_errs24,vErrors!==null&&(_errs24?vErrors.length=_errs24:vErrors=null);else{
let err22={instancePath:instancePath+"/properties/MemoryMin",schemaPath:"#/definitions/value/anyOf",keyword:"anyOf",params:{},message:"must \
match a schema in anyOf",schema:schema89.anyOf,parentSchema:schema89,data:data4};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}
if(data1.MemoryLow!==void 0){let data5=data1.MemoryLow,_errs31=errors,valid10=!1,_errs32=errors;if(typeof data5=="string"){if(!pattern39.test(
data5)){let err23={instancePath:instancePath+"/properties/MemoryLow",schemaPath:"#/definitions/value/anyOf/0/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9%., -]*$"},message:'must match pattern "^[A-Za-z0-9%., -]*$"',schema:"^[A-Za-z0-9%., -]*$",parentSchema:schema89.anyOf[0],
data:data5};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}else{let err24={instancePath:instancePath+"/properties/MemoryLow",schemaPath:"\
#/definitions/value/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.anyOf[0].type,parentSchema:schema89.
anyOf[0],data:data5};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid3=_errs32===errors;valid10=valid10||_valid3;let _errs34=errors;
if(!(typeof data5=="number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5))){let err25={instancePath:instancePath+"/properties/MemoryLow",schemaPath:"\
#/definitions/value/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema89.anyOf[1].type,parentSchema:schema89.
anyOf[1],data:data5};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(typeof data5=="number"&&isFinite(data5)&&(data5<0||isNaN(
data5))){let err26={instancePath:instancePath+"/properties/MemoryLow",schemaPath:"#/definitions/value/anyOf/1/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.anyOf[1],data:data5};vErrors===null?vErrors=[err26]:vErrors.push(
err26),errors++}var _valid3=_errs34===errors;if(valid10=valid10||_valid3,valid10)errors=_errs31,vErrors!==null&&(_errs31?vErrors.length=_errs31:
vErrors=null);else{let err27={instancePath:instancePath+"/properties/MemoryLow",schemaPath:"#/definitions/value/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:schema89.anyOf,parentSchema:schema89,data:data5};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}}if(data1.MemoryHigh!==void 0){let data6=data1.MemoryHigh,_errs38=errors,valid12=!1,_errs39=errors;if(typeof data6=="string"){if(!pattern39.
test(data6)){let err28={instancePath:instancePath+"/properties/MemoryHigh",schemaPath:"#/definitions/value/anyOf/0/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'must match pattern "^[A-Za-z0-9%., -]*$"',schema:"^[A-Za-z0-9%., -]*$",parentSchema:schema89.
anyOf[0],data:data6};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/properties/Mem\
oryHigh",schemaPath:"#/definitions/value/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.anyOf[0].
type,parentSchema:schema89.anyOf[0],data:data6};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}var _valid4=_errs39===errors;valid12=
valid12||_valid4;let _errs41=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6))){let err30={instancePath:instancePath+
"/properties/MemoryHigh",schemaPath:"#/definitions/value/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema89.
anyOf[1].type,parentSchema:schema89.anyOf[1],data:data6};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}if(typeof data6=="numbe\
r"&&isFinite(data6)&&(data6<0||isNaN(data6))){let err31={instancePath:instancePath+"/properties/MemoryHigh",schemaPath:"#/definitions/value/\
anyOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.anyOf[1],data:data6};
vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var _valid4=_errs41===errors;if(valid12=valid12||_valid4,valid12)errors=_errs38,
vErrors!==null&&(_errs38?vErrors.length=_errs38:vErrors=null);else{let err32={instancePath:instancePath+"/properties/MemoryHigh",schemaPath:"\
#/definitions/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema89.anyOf,parentSchema:schema89,data:data6};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data1.MemoryMax!==void 0){let data7=data1.MemoryMax,_errs45=errors,valid14=!1,
_errs46=errors;if(typeof data7=="string"){if(!pattern39.test(data7)){let err33={instancePath:instancePath+"/properties/MemoryMax",schemaPath:"\
#/definitions/value/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'must match pattern "^[A-Za-z0-9%., -]\
*$"',schema:"^[A-Za-z0-9%., -]*$",parentSchema:schema89.anyOf[0],data:data7};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}else{
let err34={instancePath:instancePath+"/properties/MemoryMax",schemaPath:"#/definitions/value/anyOf/0/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:schema89.anyOf[0].type,parentSchema:schema89.anyOf[0],data:data7};vErrors===null?vErrors=[err34]:vErrors.
push(err34),errors++}var _valid5=_errs46===errors;valid14=valid14||_valid5;let _errs48=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(
data7)&&isFinite(data7))){let err35={instancePath:instancePath+"/properties/MemoryMax",schemaPath:"#/definitions/value/anyOf/1/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema89.anyOf[1].type,parentSchema:schema89.anyOf[1],data:data7};vErrors===null?
vErrors=[err35]:vErrors.push(err35),errors++}if(typeof data7=="number"&&isFinite(data7)&&(data7<0||isNaN(data7))){let err36={instancePath:instancePath+
"/properties/MemoryMax",schemaPath:"#/definitions/value/anyOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be\
 >= 0",schema:0,parentSchema:schema89.anyOf[1],data:data7};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}var _valid5=_errs48===
errors;if(valid14=valid14||_valid5,valid14)errors=_errs45,vErrors!==null&&(_errs45?vErrors.length=_errs45:vErrors=null);else{let err37={instancePath:instancePath+
"/properties/MemoryMax",schemaPath:"#/definitions/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema89.
anyOf,parentSchema:schema89,data:data7};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}if(data1.MemorySwapMax!==void 0){let data8=data1.
MemorySwapMax,_errs52=errors,valid16=!1,_errs53=errors;if(typeof data8=="string"){if(!pattern39.test(data8)){let err38={instancePath:instancePath+
"/properties/MemorySwapMax",schemaPath:"#/definitions/value/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'\
must match pattern "^[A-Za-z0-9%., -]*$"',schema:"^[A-Za-z0-9%., -]*$",parentSchema:schema89.anyOf[0],data:data8};vErrors===null?vErrors=[err38]:
vErrors.push(err38),errors++}}else{let err39={instancePath:instancePath+"/properties/MemorySwapMax",schemaPath:"#/definitions/value/anyOf/0/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.anyOf[0].type,parentSchema:schema89.anyOf[0],data:data8};
vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}var _valid6=_errs53===errors;valid16=valid16||_valid6;let _errs55=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8))){let err40={instancePath:instancePath+"/properties/MemorySwapMax",schemaPath:"#/defini\
tions/value/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema89.anyOf[1].type,parentSchema:schema89.
anyOf[1],data:data8};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(typeof data8=="number"&&isFinite(data8)&&(data8<0||isNaN(
data8))){let err41={instancePath:instancePath+"/properties/MemorySwapMax",schemaPath:"#/definitions/value/anyOf/1/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.anyOf[1],data:data8};vErrors===null?vErrors=[err41]:vErrors.
push(err41),errors++}var _valid6=_errs55===errors;if(valid16=valid16||_valid6,valid16)errors=_errs52,vErrors!==null&&(_errs52?vErrors.length=
_errs52:vErrors=null);else{let err42={instancePath:instancePath+"/properties/MemorySwapMax",schemaPath:"#/definitions/value/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf",schema:schema89.anyOf,parentSchema:schema89,data:data8};vErrors===null?vErrors=[err42]:
vErrors.push(err42),errors++}}if(data1.TasksMax!==void 0){let data9=data1.TasksMax,_errs59=errors,valid18=!1,_errs60=errors;if(typeof data9==
"string"){if(!pattern39.test(data9)){let err43={instancePath:instancePath+"/properties/TasksMax",schemaPath:"#/definitions/value/anyOf/0/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'must match pattern "^[A-Za-z0-9%., -]*$"',schema:"^[A-Za-z0-9%., -]*\
$",parentSchema:schema89.anyOf[0],data:data9};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+
"/properties/TasksMax",schemaPath:"#/definitions/value/anyOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.
anyOf[0].type,parentSchema:schema89.anyOf[0],data:data9};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}var _valid7=_errs60===errors;
valid18=valid18||_valid7;let _errs62=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err45={instancePath:instancePath+
"/properties/TasksMax",schemaPath:"#/definitions/value/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema89.
anyOf[1].type,parentSchema:schema89.anyOf[1],data:data9};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(typeof data9=="numbe\
r"&&isFinite(data9)&&(data9<0||isNaN(data9))){let err46={instancePath:instancePath+"/properties/TasksMax",schemaPath:"#/definitions/value/an\
yOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.anyOf[1],data:data9};
vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}var _valid7=_errs62===errors;if(valid18=valid18||_valid7,valid18)errors=_errs59,
vErrors!==null&&(_errs59?vErrors.length=_errs59:vErrors=null);else{let err47={instancePath:instancePath+"/properties/TasksMax",schemaPath:"#\
/definitions/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema89.anyOf,parentSchema:schema89,data:data9};
vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}if(data1.IOWeight!==void 0){let data10=data1.IOWeight,_errs66=errors,valid20=!1,
_errs67=errors;if(typeof data10=="string"){if(!pattern39.test(data10)){let err48={instancePath:instancePath+"/properties/IOWeight",schemaPath:"\
#/definitions/value/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'must match pattern "^[A-Za-z0-9%., -]\
*$"',schema:"^[A-Za-z0-9%., -]*$",parentSchema:schema89.anyOf[0],data:data10};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}else{
let err49={instancePath:instancePath+"/properties/IOWeight",schemaPath:"#/definitions/value/anyOf/0/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:schema89.anyOf[0].type,parentSchema:schema89.anyOf[0],data:data10};vErrors===null?vErrors=[err49]:vErrors.
push(err49),errors++}var _valid8=_errs67===errors;valid20=valid20||_valid8;let _errs69=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(
data10)&&isFinite(data10))){let err50={instancePath:instancePath+"/properties/IOWeight",schemaPath:"#/definitions/value/anyOf/1/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema89.anyOf[1].type,parentSchema:schema89.anyOf[1],data:data10};vErrors===
null?vErrors=[err50]:vErrors.push(err50),errors++}if(typeof data10=="number"&&isFinite(data10)&&(data10<0||isNaN(data10))){let err51={instancePath:instancePath+
"/properties/IOWeight",schemaPath:"#/definitions/value/anyOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0",schema:0,parentSchema:schema89.anyOf[1],data:data10};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}var _valid8=_errs69===
errors;if(valid20=valid20||_valid8,valid20)errors=_errs66,vErrors!==null&&(_errs66?vErrors.length=_errs66:vErrors=null);else{let err52={instancePath:instancePath+
"/properties/IOWeight",schemaPath:"#/definitions/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema89.
anyOf,parentSchema:schema89,data:data10};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}if(data1.AllowedCPUs!==void 0){let data11=data1.
AllowedCPUs,_errs73=errors,valid22=!1,_errs74=errors;if(typeof data11=="string"){if(!pattern39.test(data11)){let err53={instancePath:instancePath+
"/properties/AllowedCPUs",schemaPath:"#/definitions/value/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9%., -]*$"},message:'\
must match pattern "^[A-Za-z0-9%., -]*$"',schema:"^[A-Za-z0-9%., -]*$",parentSchema:schema89.anyOf[0],data:data11};vErrors===null?vErrors=[err53]:
vErrors.push(err53),errors++}}else{let err54={instancePath:instancePath+"/properties/AllowedCPUs",schemaPath:"#/definitions/value/anyOf/0/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:schema89.anyOf[0].type,parentSchema:schema89.anyOf[0],data:data11};
vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}var _valid9=_errs74===errors;valid22=valid22||_valid9;let _errs76=errors;if(!(typeof data11==
"number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){let err55={instancePath:instancePath+"/properties/AllowedCPUs",schemaPath:"#/defin\
itions/value/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:schema89.anyOf[1].type,parentSchema:schema89.
anyOf[1],data:data11};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}if(typeof data11=="number"&&isFinite(data11)&&(data11<0||isNaN(
data11))){let err56={instancePath:instancePath+"/properties/AllowedCPUs",schemaPath:"#/definitions/value/anyOf/1/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema89.anyOf[1],data:data11};vErrors===null?vErrors=[err56]:
vErrors.push(err56),errors++}var _valid9=_errs76===errors;if(valid22=valid22||_valid9,valid22)errors=_errs73,vErrors!==null&&(_errs73?vErrors.
length=_errs73:vErrors=null);else{let err57={instancePath:instancePath+"/properties/AllowedCPUs",schemaPath:"#/definitions/value/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf",schema:schema89.anyOf,parentSchema:schema89,data:data11};vErrors===null?vErrors=[err57]:
vErrors.push(err57),errors++}}}else{let err58={instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object",schema:schema87.properties.properties.type,parentSchema:schema87.properties.properties,data:data1};
vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}if(data.persist!==void 0){let data12=data.persist;if(typeof data12!="boolean"){
let err59={instancePath:instancePath+"/persist",schemaPath:"#/properties/persist/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean",schema:schema87.properties.persist.type,parentSchema:schema87.properties.persist,data:data12};vErrors===null?vErrors=[err59]:vErrors.
push(err59),errors++}}}else{let err60={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema87.
type,parentSchema:schema87,data};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}return validate44.errors=vErrors,errors===0}validate44.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validate19=validate45,schema99={type:"object",additionalProperties:!1,required:["un\
it","value"],properties:{unit:{type:"string",maxLength:255,pattern:"^[A-Za-z0-9:_.\\\\-]+@\\.(service|socket|timer|path)$"},value:{type:"int\
eger",minimum:0,maximum:1e5}}},pattern49=new RegExp("^[A-Za-z0-9:_.\\\\-]+@\\.(service|socket|timer|path)$","u");function validate45(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate45.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.unit===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unit"},message:"must have required proper\
ty 'unit'",schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'val\
ue'",schema:schema99.required,parentSchema:schema99,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"unit"||key0==="value")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties",schema:!1,parentSchema:schema99,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data.unit!==void 0){let data0=data.unit;if(typeof data0=="string"){if(func1(data0)>255){let err3={instancePath:instancePath+"/unit",schemaPath:"\
#/properties/unit/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema99.
properties.unit,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(!pattern49.test(data0)){let err4={instancePath:instancePath+
"/unit",schemaPath:"#/properties/unit/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9:_.\\\\-]+@\\.(service|socket|timer|path)$"},message:'\
must match pattern "^[A-Za-z0-9:_.\\\\-]+@\\.(service|socket|timer|path)$"',schema:"^[A-Za-z0-9:_.\\\\-]+@\\.(service|socket|timer|path)$",parentSchema:schema99.
properties.unit,data:data0};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/unit",schemaPath:"\
#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string",schema:schema99.properties.unit.type,parentSchema:schema99.
properties.unit,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.value!==void 0){let data1=data.value;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1))){let err6={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:schema99.properties.value.type,parentSchema:schema99.properties.value,data:data1};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data1=="number"&&isFinite(data1)){if(data1>1e5||isNaN(data1)){let err7={
instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"mus\
t be <= 100000",schema:1e5,parentSchema:schema99.properties.value,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data1<
0||isNaN(data1)){let err8={instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:schema99.properties.value,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}}}else{let err9={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:schema99.type,
parentSchema:schema99,data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate45.errors=vErrors,errors===0}validate45.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{validate0,validate1,validate10,validate11,validate12,validate13,validate14,validate15,validate16,validate17,validate18,validate19,validate2,
validate3,validate4,validate5,validate6,validate7,validate8,validate9};

export interface SchemaError {
	readonly instancePath: string;
	readonly schemaPath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	readonly message?: string;
	readonly schema?: unknown;
	readonly parentSchema?: Readonly<Record<string, unknown>>;
	readonly data?: unknown;
	/** The key itself does not fit. */
	readonly propertyName?: string;
}

/** True when the value fits; else `errors` says where it does not, until the next call. */
export interface Validate {
	(value: unknown): boolean;
	readonly errors?: readonly SchemaError[] | null;
}

export const validators: Readonly<Record<string, Validate>> = {
	"exec/run": validate0,
	"file/value": validate1,
	"http/get": validate2,
	"http/post": validate3,
	"http/put": validate4,
	"http/patch": validate5,
	"http/delete": validate6,
	"notify/webhook": validate7,
	"notify/file": validate8,
	"service/start": validate9,
	"service/stop": validate10,
	"service/restart": validate11,
	"service/scale": validate12,
	"systemd/start": validate13,
	"systemd/stop": validate14,
	"systemd/restart": validate15,
	"systemd/reload": validate16,
	"systemd/reset-failed": validate17,
	"systemd/set-property": validate18,
	"systemd/instances": validate19,
};
